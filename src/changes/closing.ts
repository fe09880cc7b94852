import type { Comparison, ItemChange } from '../compare/comparison.js'
import type { ChangesCount, ChangesWords } from '../language/changes-words.js'

/** In the order in which a reader asks for them. */
const asked: readonly ChangesCount[] = ['regressed', 'removed', 'added', 'changed', 'renumbered', 'copied', 'unchanged']

/** What all the items come to. */
export function countsOf({ summary }: Comparison, words: ChangesWords): string {
  const counts = asked.flatMap((one) => (summary[one] > 0 ? [words.counts[one](summary[one])] : []))
  const line = counts.join(', ')
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`
}

/** The items that have no line of their own, by their numbers, and what all of them come to. */
export function closingLines(comparison: Comparison, words: ChangesWords): string[] {
  const same = comparison.items.filter(({ change }) => change === 'unchanged')
  const numbers = (copied: boolean) =>
    same.flatMap((one) => (one.copied === copied && one.to ? [one.to.number] : [])).join(', ')
  const [copied, unchanged] = [numbers(true), numbers(false)]
  return [
    ...(copied === '' ? [] : [words.copiedToTheLetter(copied)]),
    ...(unchanged === '' ? [] : [words.unchanged(unchanged)]),
    same.length === comparison.items.length ? words.none : countsOf(comparison, words),
  ]
}

/** An item's number, with the one that it had before where that was another. */
export function numbersOf({ from, to, matchedBy }: ItemChange, words: ChangesWords): string {
  const number = (to ?? from)?.number ?? ''
  return matchedBy === 'measure' && from ? `${number} (${words.formerly(from.number)})` : number
}
