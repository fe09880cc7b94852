import type { Item } from '../model/report.js'
import { isTelling, yearlessOf } from '../text/copied-text.js'
import { textOf } from './item-text.js'
import { nameAndUnitOf } from './match-indicators.js'

/**
 * Says whether an item of each report share an indicator, by name and unit, or their text, years apart. What several items of
 * one report have tells none of them from the others, and neither does a text that any item might have.
 */
export function sharedEvidence(from: readonly Item[], to: readonly Item[]): (one: Item, other: Item) => boolean {
  const sides = [from, to]
  const indicators = counted(sides, indicatorsOf)
  const texts = counted(sides, textsOf)
  return (one, other) =>
    [indicatorsOf, textsOf].some((markOf) => {
      const shared = markOf(one).filter((mark) => markOf(other).includes(mark))
      const counts = markOf === indicatorsOf ? indicators : texts
      return shared.length > 0 && shared.some((mark) => counts().every((count) => count.get(mark) === 1))
    })
}

const indicatorsOf = ({ indicators }: Item) => [...new Set(indicators.map(nameAndUnitOf))]

function textsOf(item: Item): string[] {
  const text = yearlessOf(textOf(item))
  return isTelling(text) ? [text.key] : []
}

/** In how many items of each report everything is that `marksOf` finds; counted once, and only where that is asked. */
function counted(sides: readonly (readonly Item[])[], marksOf: (item: Item) => string[]) {
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
