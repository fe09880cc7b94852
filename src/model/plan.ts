import type { Act, Layout } from './generated/report.js'
import type { Place } from './source-text.js'
import type { Language } from './terms.js'
import type { Swallowed, Text } from './text.js'
import type { Vocabulary } from './vocabulary.js'

/** A plan as it holds for its period: what it inherits put in, defaults filled in, numbers canonical. */
export interface Plan {
  title: string
  organization: string
  language: Language
  basis: Act[] | null
  before: string | null
  after: string | null
  approval: { position: string | null; name: string | null; date: string | null; act: Act | null } | null
  signature: { position: string; name: string | null }[] | null
  contact: string | null
  vocabulary: Vocabulary
  layout: Layout
  departments: Department[]
  sections: PlanSection[]
  /** Every text of the plan's file, for the rules about characters. */
  texts: Text[]
  swallowed: Swallowed[]
  unreadable: Unreadable
  /** Its own file behind those that it inherits from, the one that extends no other first. */
  files: readonly string[]
  /** Departments of an inherited plan, by id: where they are listed anew without them. */
  dropped: ReadonlyMap<string, Place>
  place: Place
}

/** What of a plan cannot be read. That has been told, so that nothing is said of what may have stood there. */
export interface Unreadable {
  /** Some department may be missing from `departments`. */
  departments: boolean
  /** One is there twice, in place of another that somebody may know by its file. */
  repeatedDepartment: boolean
  /** Some item may be missing from `sections`. */
  items: boolean
  /** Numbers of items that are there, but of which it is not known what they ask for. */
  numbers: Set<string>
}

export interface Department {
  id: string
  name: string
  abbreviation: string | null
  place: Place
}

/** An id as somebody typed it. */
export interface Reference {
  id: string
  place: Place
}

/** A plan without sections has one, its number and title null. */
export interface PlanSection {
  number: string | null
  title: string | null
  items: PlanItem[]
  sections: PlanSection[]
  place: Place
}

export interface PlanItem {
  number: string
  label: string | null
  measure: string
  deadline: string
  due: string[] | null
  /** Who must report; null where anyone may and nobody must. */
  responsible: Reference[] | null
  responsibleText: string | null
  lead: Text | null
  repealed: { act: string; since: string | null } | null
  allowYears: number[]
  indicators: Indicator[]
  /** Its number, where it is put where it stands: in a plan, or in the amendment that adds or moves it. */
  place: Place
  /** The number in the last amendment of what is inherited; null where there is none. */
  amended: Place | null
  /** Ids of indicators that amendments added or left out after the lead was written, and where. */
  sinceLead: ReadonlyMap<string, Place>
}

export interface Indicator {
  id: string
  name: string
  unit: string | null
  aggregate: 'sum' | 'max' | 'min' | 'none'
  quarters: 'sum' | 'last' | 'max' | 'min'
  /** Who must give it; null: every responsible department, and any other that reports. */
  departments: Reference[] | null
  /** The indicators of the same item that it is the sum of. */
  parts: Reference[]
  place: Place
}

/** Where the plan of a period asks for an item: in its last amendment, else where it stands. */
export function placeInPlan({ place, amended }: PlanItem): Place {
  return amended ?? place
}

/** Of two places, the one in the plan that inherits from the other's; of one file, the second. */
export function newerPlace({ files }: Pick<Plan, 'files'>, first: Place, second: Place): Place {
  const rank = ({ source }: Place) => files.indexOf(source.file)
  return rank(first) > rank(second) ? first : second
}

/** All items, in the plan's order. */
export function* itemsOf(sections: readonly PlanSection[]): Generator<PlanItem> {
  for (const section of sections) {
    yield* section.items
    yield* itemsOf(section.sections)
  }
}
