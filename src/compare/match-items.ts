import type { Item } from '../model/report.js'
import { assign, type Candidate } from './assign.js'
import { type ComparableItem, comparableItems, measureOf, pairsOf } from './comparable-items.js'
import { likenessOf, sharedWith } from './likeness.js'
import { pairsByNumber } from './match-by-number.js'
import { sharedEvidence } from './shared-evidence.js'

/**
 * Which item of `to` each item of `from` became, by their places; -1 where it is gone. First those whose number and measure
 * stayed; then those of one number whose measures are alike, or which are one by what else they share; then those whose
 * measure stayed, in order; the rest so that together they are as alike as can be.
 */
export function matchItems(from: readonly Item[], to: readonly Item[]): Int32Array {
  const matches = new Int32Array(from.length).fill(-1)
  let [left, right] = comparableItems(from, to)
  const isShared = sharedEvidence(from, to)
  const take = (pairs: ReadonlyMap<ComparableItem, ComparableItem>) => {
    for (const [one, other] of pairs) matches[one.index] = other.index
    const taken = new Set(pairs.values())
    left = left.filter((one) => !pairs.has(one))
    right = right.filter((one) => !taken.has(one))
  }
  take(pairsOf(left, right, ({ number, wording }) => `${number} ${wording.key}`))
  take(pairsByNumber(left, right, (one, other) => isShared(one.item, other.item)))
  take(pairsOf(left, right, measureOf))
  // Of several assignments that are as good the search finds one. Asked the other way round it must find the same.
  const turned = orderOf(left) > orderOf(right)
  const [rows, columns] = turned ? [right, left] : [left, right]
  const chosen = assign(matchesOf(rows, columns), columns.length)
  for (const [row, column] of chosen.entries()) {
    const [one, other] = turned ? [columns[column], rows[row]] : [rows[row], columns[column]]
    if (one && other) matches[one.index] = other.index
  }
  return matches
}

function orderOf(items: readonly ComparableItem[]): string {
  return items.map(({ number, wording }) => `${number}\0${wording.key}`).join('\n')
}

/** Less than a millionth of a likeness: it decides nothing but what is otherwise equal. */
const nearness = 1000

/** Above so many pairs in all, each item keeps only the best: where that many are alike, any of them will do. */
const manyPairs = 500_000
const bestOnly = 16

function matchesOf(rows: readonly ComparableItem[], columns: readonly ComparableItem[]): Candidate[][] {
  const shares = sharedWith(columns.map((column) => column.weighed))
  let pairs = 0
  const candidates = rows.map((row, index) => {
    const found: Candidate[] = []
    const isCrowded = pairs > manyPairs
    const shared = shares(row.weighed)
    for (const [column, other] of columns.entries()) {
      const common = shared[column] ?? 0
      const likely = common > 0 ? likenessOf(common, row.weighed, other.weighed) : 0
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
