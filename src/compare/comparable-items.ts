import { groupBy } from '../model/group-by.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Item } from '../model/report.js'
import { type Weighed, type Wording, weighed, wordingsOf } from './likeness.js'

/** An item as it is looked for on the other side. */
export interface ComparableItem {
  item: Item
  index: number
  number: string
  wording: Wording
  weighed: Weighed
}

export function comparableItems(from: readonly Item[], to: readonly Item[]): [ComparableItem[], ComparableItem[]] {
  const wordings = wordingsOf([...from, ...to].map(({ measure }) => measure))
  const [one, other] = [wordings.slice(0, from.length), wordings.slice(from.length)]
  const [left, right] = weighed(one, other)
  const side = (items: readonly Item[], wording: readonly Wording[], weights: readonly Weighed[]) =>
    items.map((item, index) => ({
      item,
      index,
      number: canonicalNumber(item.number),
      wording: wording[index] as Wording,
      weighed: weights[index] as Weighed,
    }))
  return [side(from, one, left), side(to, other, right)]
}

/** What is written of nothing but signs is known by its number alone. */
export function measureOf({ number, wording }: ComparableItem): string {
  return wording.key || ` ${number}`
}

/** Those with the same key, in order. */
export function pairsOf(
  left: readonly ComparableItem[],
  right: readonly ComparableItem[],
  keyOf: (one: ComparableItem) => string,
): Map<ComparableItem, ComparableItem> {
  const waiting = groupBy(right, keyOf)
  for (const queue of waiting.values()) queue.reverse()
  return new Map(
    left.flatMap((one) => {
      const match = waiting.get(keyOf(one))?.pop()
      return match ? [[one, match] as const] : []
    }),
  )
}

/** The same pairs, asked from either side. */
export function bothWays(pairs: ReadonlyMap<ComparableItem, ComparableItem>): Map<ComparableItem, ComparableItem> {
  return new Map([...pairs, ...[...pairs].map(([one, other]) => [other, one] as const)])
}
