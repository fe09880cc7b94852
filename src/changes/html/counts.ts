import type { ItemChange } from '../../compare/comparison.js'
import type { ChangeClass } from '../../language/changes-words.js'
import { changeClasses, classesOf } from '../class-of.js'

/** How many items each class has; an item may count in several. */
export function countsOf(items: readonly ItemChange[]): Map<ChangeClass, number> {
  const counts = new Map(changeClasses.map((one) => [one, 0]))
  for (const item of items) {
    for (const one of classesOf(item)) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return counts
}
