import { canonicalNumber } from '../model/item-number.js'
import type { Item } from '../model/report.js'
import { assign, type Candidate } from './assign.js'
import { sharedWith, type Wording, weightOf, wordingOf } from './likeness.js'

/** An item as it is looked for on the other side. */
interface Sought {
  index: number
  number: string
  wording: Wording
}

/**
 * Which item of `to` each item of `from` became, by their places; -1 where it is gone. First those whose number and measure
 * stayed, then those whose measure did, in order; the rest so that together they are as alike as can be.
 */
export function matchItems(from: readonly Item[], to: readonly Item[]): Int32Array {
  const matches = new Int32Array(from.length).fill(-1)
  let [left, right] = [sought(from), sought(to)]
  for (const key of [
    ({ number, wording }: Sought) => `${number} ${wording.key}`,
    ({ number, wording }: Sought) => wording.key || ` ${number}`,
  ]) {
    ;[left, right] = matchEqual(left, right, key, matches)
  }
  // Of several assignments that are as good the search finds one. Asked the other way round it must find the same.
  const turned = orderOf(left) > orderOf(right)
  const [rows, columns] = turned ? [right, left] : [left, right]
  const chosen = assign(candidatesOf(rows, columns), columns.length)
  for (const [row, column] of chosen.entries()) {
    const [one, other] = turned ? [columns[column], rows[row]] : [rows[row], columns[column]]
    if (one && other) matches[one.index] = other.index
  }
  return matches
}

function sought(items: readonly Item[]): Sought[] {
  return items.map(({ number, measure }, index) => ({
    index,
    number: canonicalNumber(number),
    wording: wordingOf(measure),
  }))
}

/** Matches what has the same key, in order; gives back what is left of both sides. */
function matchEqual(
  left: readonly Sought[],
  right: readonly Sought[],
  keyOf: (one: Sought) => string,
  matches: Int32Array,
): [Sought[], Sought[]] {
  const waiting = new Map<string, Sought[]>()
  for (const one of right) {
    const key = keyOf(one)
    const known = waiting.get(key)
    if (known) known.push(one)
    else waiting.set(key, [one])
  }
  for (const queue of waiting.values()) queue.reverse()
  const taken = new Set<Sought>()
  const rest = left.filter((one) => {
    const match = waiting.get(keyOf(one))?.pop()
    if (!match) return true
    matches[one.index] = match.index
    taken.add(match)
    return false
  })
  return [rest, right.filter((one) => !taken.has(one))]
}

function orderOf(items: readonly Sought[]): string {
  return items.map(({ number, wording }) => `${number}\0${wording.key}`).join('\n')
}

/** Less than a millionth of a likeness: it decides nothing but what is otherwise equal. */
const nearness = 1000

/** Above so many pairs in all, each item keeps only the best: where that many are alike, any of them will do. */
const manyPairs = 500_000
const bestOnly = 16

function candidatesOf(rows: readonly Sought[], columns: readonly Sought[]): Candidate[][] {
  const shares = sharedWith(columns.map(({ wording }) => wording))
  let pairs = 0
  const candidates = rows.map((row, index) => {
    const found: Candidate[] = []
    const isCrowded = pairs > manyPairs
    const shared = shares(row.wording)
    for (const [column, other] of columns.entries()) {
      const words = shared[column] ?? 0
      const likely = words > 0 ? weightOf(words, row.wording, other.wording, row.number === other.number) : 0
      if (likely === 0) continue
      // Of equally alike items, those that stand about as far into their reports are the same.
      const apart = Math.abs(index / rows.length - column / columns.length)
      const weight = likely * nearness + Math.round((1 - apart) * (nearness - 1))
      pairs++
      if (!isCrowded) found.push({ column, weight })
      else if (found.length < bestOnly || weight > (found.at(-1)?.weight ?? 0)) putAmongBest(found, { column, weight })
    }
    return found
  })
  if (pairs <= manyPairs) return candidates
  return candidates.map((found) => found.sort((one, other) => other.weight - one.weight).slice(0, bestOnly))
}

/** Into a list that is in order, behind what is as good. */
function putAmongBest(found: Candidate[], candidate: Candidate): void {
  let at = found.length
  while (at > 0 && (found[at - 1]?.weight ?? 0) < candidate.weight) at--
  found.splice(at, 0, candidate)
  if (found.length > bestOnly) found.pop()
}
