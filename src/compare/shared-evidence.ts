import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import type { Item } from '../model/report.js'
import { isDistinctive, yearlessOf } from '../text/copied-text.js'
import { itemText } from './item-text.js'
import { nameAndUnitOf } from './match-indicators.js'

/** What items are known by beside their measures. */
type MarksOf = (item: Item) => readonly string[]

/**
 * Says whether an item of each report share an indicator, by name and unit, or their text, years apart. What several items of
 * one report have tells none of them from the others, and neither does a text that any item might have.
 */
export function sharedEvidence(from: readonly Item[], to: readonly Item[]): (one: Item, other: Item) => boolean {
  const kinds = [indicatorsOf, memoizeByIdentity(distinctiveTextsOf)].map((marksOf) => {
    const counts = countedOnce([from, to], marksOf)
    return (one: Item, other: Item) => {
      const shared = marksOf(one).filter((mark) => marksOf(other).includes(mark))
      return shared.some((mark) => counts().every((count) => count.get(mark) === 1))
    }
  })
  return (one, other) => kinds.some((isShared) => isShared(one, other))
}

const indicatorsOf: MarksOf = ({ indicators }) => [...new Set(indicators.map(nameAndUnitOf))]

function distinctiveTextsOf(item: Item): string[] {
  const text = yearlessOf(itemText(item))
  return isDistinctive(text) ? [text.key] : []
}

/** In how many items of each report every mark is; counted where it is first asked for. */
function countedOnce(sides: readonly (readonly Item[])[], marksOf: MarksOf): () => Map<string, number>[] {
  let counts: Map<string, number>[] | null = null
  return () => {
    counts ??= sides.map((items) => {
      const count = new Map<string, number>()
      for (const mark of items.flatMap(marksOf)) count.set(mark, (count.get(mark) ?? 0) + 1)
      return count
    })
    return counts
  }
}
