import type { Contribution } from './report.js'

/** All that one department says of an item, as it is printed: its paragraphs, with the reason behind them. A line each. */
export function answerTextOf({ paragraphs, reason }: Pick<Contribution, 'paragraphs' | 'reason'>): string {
  return [...paragraphs, ...(reason === null ? [] : [reason])].join('\n')
}
