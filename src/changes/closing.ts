import type { Comparison, ItemChange } from '../compare/comparison.js'
import type { ChangesCount, ChangesWords } from '../language/changes-words.js'

/** In the order in which a reader asks for them. */
const asked: readonly ChangesCount[] = [
  ...(['regressed', 'removed', 'dropped', 'added', 'changed', 'renumbered', 'copied', 'unchanged'] as const),
]

/** What all the items come to. */
export function countsOf({ items, summary }: Comparison, words: ChangesWords): string {
  if (summary.unchanged === items.length) return words.none
  const dropped = items.filter(({ change, regressed }) => change === 'removed' && regressed).length
  // Those that are gone without being repealed are told by themselves: of the others it is their status that got worse.
  const counts: Record<ChangesCount, number> = {
    ...summary,
    regressed: summary.regressed - dropped,
    removed: summary.removed - dropped,
    dropped,
  }
  const line = asked.flatMap((one) => (counts[one] > 0 ? [words.counts[one](counts[one])] : [])).join(', ')
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`
}

/** The items that have no line of their own, by their numbers. */
export function sameItems({ items }: Comparison, words: ChangesWords): string[] {
  const same = items.filter(({ change }) => change === 'unchanged')
  const numbers = (copied: boolean) =>
    same.flatMap((one) => (one.copied === copied && one.to ? [one.to.number] : [])).join(', ')
  const [copied, unchanged] = [numbers(true), numbers(false)]
  return [
    ...(copied === '' ? [] : [words.copiedToTheLetter(copied)]),
    ...(unchanged === '' ? [] : [words.unchanged(unchanged)]),
  ]
}

/** An item's number, with the one that it had before where that was another. */
export function numbersOf({ from, to, matchedBy }: ItemChange, words: ChangesWords): string {
  const number = (to ?? from)?.number ?? ''
  return matchedBy === 'measure' && from ? `${number} (${words.formerly(from.number)})` : number
}
