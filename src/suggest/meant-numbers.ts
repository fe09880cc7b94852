import { groupBy } from '../model/group-by.js'
import { canonicalNumber } from '../model/item-number.js'
import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import { itemsOf, type Plan } from '../model/plan.js'
import { idByName, type Named } from './by-name.js'
import { bareNumber, nearest, nearestNumber } from './nearest.js'

/** More than these would be no help to read. */
const most = 12

export interface Meant {
  /** Items of the plan, those that a slip stands for too. */
  numbers: string[]
  /** Where several are listed, those of them that are not in the plan. */
  absent: string[]
  /** Nothing else is meant: this is what can be typed in its place. */
  isWhole: boolean
}

/** The items of a plan, as somebody may name them. */
export interface KnownItems {
  numbers: ReadonlySet<string>
  measures: readonly Named[]
}

export const knownItems = memoizeByIdentity(({ sections }: Plan): KnownItems => {
  const items = [...itemsOf(sections)]
  return {
    numbers: new Set(items.map(({ number }) => number)),
    measures: items.map(({ number, measure }) => ({ id: number, names: [measure] })),
  }
})

/**
 * What the key of an entry means as a whole, where nothing that it lists is in the plan: numbers with commas in place of
 * their dots, or the measure of an item. Null where it means nothing as a whole.
 */
export function keyMeant(
  listed: readonly { number: string }[],
  { numbers, measures }: KnownItems,
): { numbers: string[]; byMeasure: boolean } | null {
  if (listed.some(({ number }) => numbers.has(number))) return null
  const typed = listed.map(({ number }) => number)
  const dotted = typed.join('.')
  if (typed.length === 2 && numbers.has(dotted)) return { numbers: [dotted], byMeasure: false }
  const several = typed.length > 1 ? numbersMeant(dotted, numbers) : null
  if (several && several.numbers.length > 1 && several.absent.length === 0) {
    return { numbers: several.numbers, byMeasure: false }
  }
  const measure = /^\p{L}{2}/u.test(dotted) ? idByName(typed.join(', '), measures) : null
  return measure === null ? null : { numbers: [measure], byMeasure: true }
}

/** The items of the plan that an entry under a number which is none of it answers, as far as anybody can say. */
export function meantNumbers(typed: string, known: ReadonlySet<string>): string[] {
  return numbersMeant(typed, known).numbers
}

/**
 * What a number which is none of the plan most likely means: the one it is nearest to, or the several that it lists
 * otherwise than by commas, or from which to which it goes.
 */
export function numbersMeant(typed: string, known: ReadonlySet<string>): Meant {
  // With single blanks no pattern below has two ways to match a long run of them.
  const even = typed.trim().replace(/\s+/g, ' ').replace(besideNumbers, '')
  const lists = dividers.map((divider) => even.split(divider).map(numberIn)).filter((parts) => parts.length > 1)
  for (const parts of lists) if (parts.every((part) => known.has(part))) return whole(atMost(parts))
  const marks = [...even.matchAll(range)]
  // A range has one dash, and a number a few at the most: of thousands each would be held against all that stands around it.
  const ranges = (marks.length > most ? [] : marks).map(({ index, 0: dash }) => ({
    first: numberIn(even.slice(0, index).replace(/^(?:с|from) /, '')),
    last: numberIn(even.slice(index + dash.length)),
  }))
  for (const { first, last } of ranges) {
    if (known.has(first) && known.has(last)) return whole(between(first, last, known))
  }
  const one = nearestNumber(even, known)
  if (one !== null) return whole([one])
  return inPart(lists, ranges, known) ?? whole([])
}

/** What is left of a list or a table that was copied, or says of an item how far it is: «1.1 –», «1.1 [x]», «1.1 (частично)». */
const besideNumbers = / ?(?:\([^()\d]*\)|\[[^[\]\d]*\]|[-–—]+)$/

function whole(numbers: string[]): Meant {
  return { numbers, absent: [], isWhole: true }
}

/** In the order in which they are tried: «п. 1.1; п. 1.2» holds blanks that divide nothing. */
const dividers = [/ ?[;/+&] ?| (?:и|and) /, / /]
const range = / ?(?:[-–—−…]|\.{2,}) ?| (?:по|to) /g

function numberIn(part: string): string {
  return canonicalNumber(bareNumber(part))
}

/** A list or a range of which some is in the plan, or like what is there, and all looks as the plan's numbers do. */
function inPart(
  lists: readonly (readonly string[])[],
  ranges: readonly { first: string; last: string }[],
  known: ReadonlySet<string>,
): Meant | null {
  const { shapes } = indexedNumbers(known)
  const isNumber = (part: string) => known.has(part) || (shapes.has(shapeOf(part)) && !/^(?:19|20)\d\d$/.test(part))
  for (const parts of lists) {
    if (parts.length > most || !parts.every(isNumber)) continue
    const numbers = parts.flatMap((part) => (known.has(part) ? part : (nearest(part, known) ?? [])))
    const absent = parts.filter((part) => !known.has(part))
    if (numbers.length > 0) return { numbers: atMost(numbers), absent, isWhole: numbers.length === parts.length }
  }
  for (const { first, last } of ranges) {
    if (known.has(first) && isNumber(last))
      return { numbers: besides(first, known).from, absent: [last], isWhole: false }
    if (known.has(last) && isNumber(first)) return { numbers: besides(last, known).to, absent: [first], isWhole: false }
  }
  return null
}

/** What a number looks like, whatever its figures: `0.0` of 2.7 and 12.10. */
function shapeOf(number: string): string {
  return number.replace(/\d+/g, '0')
}

/** The numbers of the same section, from one on and up to it. */
function besides(number: string, known: ReadonlySet<string>): { from: string[]; to: string[] } {
  const all = indexedNumbers(known).besides.get(placeOf(number)) ?? []
  const at = all.indexOf(number)
  return { from: all.slice(at), to: all.slice(0, at + 1) }
}

/** The section of a number, and what numbers look like that stand beside it. */
function placeOf(number: string): string {
  return `${number.slice(0, number.lastIndexOf('.') + 1)} ${shapeOf(number)}`
}

/** The numbers from one to another in the plan's order, whichever of the two was typed first; none where they are too many. */
function between(one: string, other: string, known: ReadonlySet<string>): string[] {
  const { numbers, places } = indexedNumbers(known)
  const [from = 0, to = 0] = [places.get(one) ?? 0, places.get(other) ?? 0].sort((a, b) => a - b)
  return to - from < most ? numbers.slice(from, to + 1) : []
}

interface InOrder {
  numbers: string[]
  places: Map<string, number>
  shapes: Set<string>
  /** By what `placeOf` says of them. */
  besides: Map<string, string[]>
}

/** A submission may hold thousands of numbers that are not in the plan, each of which asks. */
const indexedNumbers = memoizeByIdentity((known: ReadonlySet<string>): InOrder => {
  const numbers = [...known]
  const places = new Map(numbers.map((number, index) => [number, index]))
  return { numbers, places, shapes: new Set(numbers.map(shapeOf)), besides: groupBy(numbers, placeOf) }
})

function atMost(numbers: readonly string[]): string[] {
  const once = [...new Set(numbers)]
  return once.length > most ? [] : once
}
