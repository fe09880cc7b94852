import type { Comparison, ItemChange } from '../compare/comparison.js'
import type { ChangesWords } from '../language/changes-words.js'
import { classOf } from './class-of.js'

/** An item's number, with the one that it had before where that was another; the old one is marked as such. */
export function numbersOf({ from, to, matchedBy }: ItemChange, words: ChangesWords): string {
  if (!to) return words.formerly({ number: from?.number ?? '' })
  return matchedBy === 'measure' && from ? `${to.number} (${words.formerly(from)})` : to.number
}

/** What became of an item, in a few words. */
export function labelOf(one: ItemChange, words: ChangesWords): string {
  const label = words.classes[classOf(one)]
  return one.copied ? `${label}, ${words.textCopied}` : label
}

/** Of an item that one report alone has: which one of the other report it may be all the same. */
export function perhapsOf({ to, perhaps }: ItemChange, words: ChangesWords): string | null {
  if (!perhaps) return null
  return to ? words.perhapsFormerly(perhaps) : words.perhapsNow(perhaps)
}

/** The items that have no line of their own, by their numbers. */
export function unshownItems({ items }: Comparison, words: ChangesWords): string[] {
  const line = (is: (one: ItemChange) => boolean, told: (of: { numbers: string[] }) => string) => {
    const numbers = items.filter(is).flatMap(({ to }) => to?.number ?? [])
    return numbers.length === 0 ? [] : [told({ numbers })]
  }
  const isSame = ({ change }: ItemChange) => change === 'unchanged'
  return [
    ...line((one) => classOf(one) === 'years', words.yearsOnly),
    ...line((one) => isSame(one) && one.copied, words.copiedToTheLetter),
    ...line((one) => isSame(one) && !one.copied, words.unchanged),
  ]
}
