import type { Contribution, Report } from '../model/report.js'
import { isCopiedText } from '../text/copied-text.js'
import type { ItemChain } from './item-chains.js'

/** How long a department's text for an item has been the same, years apart. */
export interface SameText {
  department: string
  /** The last periods that have it, one after the other: 1 where the last text is a new one. */
  periods: number
}

/** Of each department whose text the last report has. The same text across a gap is not known to have lasted. */
export function sameTexts(chain: ItemChain, reports: readonly Report[], follows: readonly boolean[]): SameText[] {
  const last = chain.length - 1
  return (chain[last]?.contributions ?? []).flatMap(({ department }) => {
    const texts = chain.map((item) =>
      contributionText(item?.contributions.find((one) => one.department === department)),
    )
    if (texts[last] === '') return []
    let first = last
    while (first > 0 && follows[first] && isCarriedOver(texts, reports, first)) first--
    return [{ department, periods: last - first + 1 }]
  })
}

function isCarriedOver(texts: readonly string[], reports: readonly Report[], index: number): boolean {
  const [before = '', after = ''] = [texts[index - 1], texts[index]]
  const [from = '', to = ''] = [reports[index - 1], reports[index]].map((report) => report?.period.slice(0, 4))
  return before !== '' && isCopiedText(before, after, { from, to })
}

function contributionText(contribution: Contribution | undefined): string {
  if (!contribution) return ''
  const { paragraphs, reason } = contribution
  return [...paragraphs, ...(reason === null ? [] : [reason])].join('\n')
}
