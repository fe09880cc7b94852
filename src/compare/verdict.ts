import type { Item } from '../model/report.js'

type Status = Item['status']

/** How well a status speaks of an item; the others say nothing that could be better or worse. */
const standing: Partial<Record<Status, number>> = { done: 4, ongoing: 3, partial: 2, 'not-done': 1, missing: 0 }

/** Whether an item stands worse or better than it did. */
export function verdictOf(from: Status, to: Status): { regressed: boolean; progressed: boolean } {
  // What nobody had to do yet, and has not done by the time, has become worse.
  if (from === 'not-due' && to === 'not-done') return { regressed: true, progressed: false }
  const [before, after] = [standing[from], standing[to]]
  const isJudged = before !== undefined && after !== undefined
  return { regressed: isJudged && after < before, progressed: isJudged && after > before }
}
