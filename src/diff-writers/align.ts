import { commonRuns } from '../compare/common-runs.js'
import { movedPlaces } from '../compare/moved-paragraphs.js'
import { Interner } from '../text/tokens.js'
import { alphanumericRuns } from '../text/usual-letters.js'

/** A place in one list, in the other, or in both. */
export interface Step {
  from: number | null
  to: number | null
  /** Of a paragraph that moved: its place in the other list, where it is a step of its own. */
  moved?: number
}

/** A paragraph to be found again: only one of the same kind can have become it. */
export interface Aligned {
  kind: string
  text: string
}

/** How much two paragraphs must have in common to be one that was changed, of 1. */
const enough = 0.4

/** Paragraphs between two that stayed are compared each with each; more pairs than these take too long. */
const mostPairs = 2500
const mostChanges = 1000

/**
 * Which paragraph became which, in the order of both. What only the first list has comes before what only the second has.
 * Texts that differ only in how Unicode writes the same letters are one text.
 */
export function align(from: readonly Aligned[], to: readonly Aligned[]): Step[] {
  const known = new Interner()
  const idsOf = (list: readonly Aligned[]) => list.map(({ kind, text }) => known.idOf(`${kind}\n${text.normalize()}`))
  const [ids, others] = [idsOf(from), idsOf(to)]
  const runs = commonRuns(ids, others, mostChanges)
  const moves: Moves = { from: new Map(), to: new Map() }
  for (const place of runs ? movedPlaces(ids, others, runs) : []) {
    if (to[place.to]?.text === '') continue
    moves.from.set(place.from, place.to)
    moves.to.set(place.to, place.from)
  }
  const steps: Step[] = []
  const at = { from: 0, to: 0 }
  const upTo = (place: Pair) => {
    steps.push(...gapSteps(from, to, at, place, moves))
    Object.assign(at, place)
  }
  for (const run of runs ?? []) {
    upTo({ from: run.from, to: run.to })
    for (let count = 0; count < run.length; count += 1) steps.push({ from: at.from++, to: at.to++ })
  }
  upTo({ from: from.length, to: to.length })
  return steps
}

interface Pair {
  from: number
  to: number
}

/** Of each paragraph that moved, by its place in a list: its place in the other one. */
interface Moves {
  from: Map<number, number>
  to: Map<number, number>
}

/** Of the paragraphs between two that stayed; one that moved becomes no other. */
function gapSteps(from: readonly Aligned[], to: readonly Aligned[], start: Pair, end: Pair, moves: Moves): Step[] {
  if (start.from === end.from && start.to === end.to) return []
  const froms = placesBetween(start.from, end.from).filter((place) => !moves.from.has(place))
  const tos = placesBetween(start.to, end.to).filter((place) => !moves.to.has(place))
  const pairs = pairsIn(
    froms.map((place) => from[place] as Aligned),
    tos.map((place) => to[place] as Aligned),
  ).map((pair): Pair => ({ from: froms[pair.from] as number, to: tos[pair.to] as number }))
  const steps: Step[] = []
  const next = { ...start }
  for (const pair of [...pairs, end]) {
    for (; next.from < pair.from; next.from += 1)
      steps.push(stepOf({ from: next.from, to: null }, moves.from.get(next.from)))
    for (; next.to < pair.to; next.to += 1) steps.push(stepOf({ from: null, to: next.to }, moves.to.get(next.to)))
    if (pair !== end) steps.push({ from: next.from++, to: next.to++ })
  }
  return steps
}

const placesBetween = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at)

const stepOf = (step: Step, moved: number | undefined): Step => (moved === undefined ? step : { ...step, moved })

/** The pairs, in order, that have the most in common together. */
function pairsIn(from: readonly Aligned[], to: readonly Aligned[]): Pair[] {
  if (from.length * to.length > mostPairs) return []
  const [left, right] = [from.map(wordsOf), to.map(wordsOf)]
  const alike = from.map((one, row) =>
    to.map((other, column) => (one.kind === other.kind ? likeness(left[row] as Bag, right[column] as Bag) : 0)),
  )
  // best[row][column]: what the paragraphs from there on can have in common.
  const best = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0))
  const get = (table: number[][], row: number, column: number) => table[row]?.[column] ?? 0
  const paired = (row: number, column: number) => {
    const own = get(alike, row, column)
    return own < enough ? 0 : own + get(best, row + 1, column + 1)
  }
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const most = Math.max(paired(row, column), get(best, row + 1, column), get(best, row, column + 1))
      ;(best[row] as number[])[column] = most
    }
  }
  const pairs: Pair[] = []
  for (let row = 0, column = 0; row < from.length && column < to.length; ) {
    const most = get(best, row, column)
    if (most === get(best, row + 1, column)) row += 1
    else if (most === get(best, row, column + 1)) column += 1
    else pairs.push({ from: row++, to: column++ })
  }
  return pairs
}

type Bag = Map<string, number>

function wordsOf({ text }: Aligned): Bag {
  const bag: Bag = new Map()
  for (const word of alphanumericRuns(text.toLowerCase())) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** Words that both have, of all words of both: 1 where they have the same ones. */
function likeness(one: Bag, other: Bag): number {
  let shared = 0
  let all = 0
  for (const [word, count] of one) {
    shared += Math.min(count, other.get(word) ?? 0)
    all += count
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * shared) / all
}
