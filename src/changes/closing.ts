import type { Comparison, ItemChange } from '../compare/comparison.js'
import type { ChangesCount, ChangesTotals, ChangesWords } from '../language/changes-words.js'

/** Each item is one of these. */
const every = ['removed', 'added', 'changed', 'unchanged'] as const

/** These are said of items that have been counted among the others. */
const among = ['regressed', 'renumbered', 'copied'] as const

/** What all the items come to, in the numbers of the JSON's summary: an item that is gone is worse there too. */
export function totalsOf({ items, summary }: Comparison, words: ChangesTotals): string {
  const removed = items.filter(({ change, regressed }) => change === 'removed' && regressed).length
  const counts = (which: readonly ChangesCount[]) =>
    which
      .flatMap((one) => {
        if (summary[one] === 0) return []
        const told = words.counts[one](summary[one])
        return one === 'regressed' && removed > 0 ? `${told} (${words.ofThemRemoved(removed)})` : told
      })
      .join(', ')
  const first = counts(every)
  const rest = counts(among)
  const line = `${first.charAt(0).toUpperCase()}${first.slice(1)}.`
  return rest === '' ? line : `${line} ${words.amongThem(rest)}`
}

export function countsOf(comparison: Comparison, words: ChangesWords): string {
  return comparison.summary.unchanged === comparison.items.length ? words.none : totalsOf(comparison, words)
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
