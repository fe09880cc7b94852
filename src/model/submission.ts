import type { Big } from 'big.js'
import type { Contribution } from './generated/report.js'
import type { Reference } from './plan.js'
import type { Place } from './source-text.js'
import type { Quarter } from './terms.js'
import type { Swallowed, Text } from './text.js'

/** One file of one department. */
export interface Submission {
  file: string
  /** Null where it cannot be read; that has been told by then. */
  department: Reference | null
  /** Where something that is missing from the file would stand. */
  itemsPlace: Place
  /** False where a part of it cannot be read, so that it makes no item missing. */
  complete: boolean
  entries: Entry[]
  /** Every text of the file, for the rules about characters. */
  texts: Text[]
  swallowed: Swallowed[]
}

/** What stands under one key: an answer for one item or for several. */
export interface Entry {
  keyPlace: Place
  /** Where the next key begins, or the file ends: what comments have made of an answer lies behind its value. */
  end: number
  numbers: { number: string; place: Place }[]
  /** Not filled in yet. */
  blank: boolean
  text: Text | null
  status: GivenStatus | null
  statusPlace: Place | null
  reason: Text | null
  indicators: GivenIndicator[]
  evidence: Contribution['evidence']
  jointly: Reference[]
  /** Fields that are given and cannot be read, or may be: a field that there is not may stand for any. */
  unreadable: ReadonlySet<EntryField>
  /** Fields that have become lines of a text, which is told. */
  slid: ReadonlySet<EntryField>
  /** The same of answers to other items, each at its number. */
  slidItems: readonly { numbers: readonly string[]; place: Place }[]
}

export const entryFields = ['text', 'status', 'reason', 'indicators', 'evidence', 'jointly'] as const
export type EntryField = (typeof entryFields)[number]

export type GivenStatus = NonNullable<Contribution['status']>

export const givenStatuses: readonly GivenStatus[] = [
  'done',
  'ongoing',
  'partial',
  'not-done',
  'not-due',
  'not-applicable',
]

/** An indicator as a department gives it: for the period, or by quarter; neither where what it typed is no number. */
export interface GivenIndicator {
  id: string
  keyPlace: Place
  value: Big | null
  byQuarter: Map<Quarter, { value: Big; place: Place }> | null
  /** Only its id is there, which the schema has told. */
  blank: boolean
}
