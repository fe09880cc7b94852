import { matchesIn } from './matches.js'

/** Two quotation marks and where they stand; an inner pair stands within another one, of whatever marks. */
export interface QuotePair {
  open: number
  close: number
  isInner: boolean
}

const marks = /["“”„«»]/g
const before = /[\s\u00a0([«„“"–—/:-]/
const behind = /[\s\u00a0)\]».,;:!?…”"“/–—-]/

const isOpening = (previous: string, next: string) => before.test(previous) && !behind.test(next)

/**
 * The pairs of quotation marks of a line other than «…», and „…“ within it, if each mark has its mate; null where one has not, since then
 * any of them may be the other half of any. A mark behind a digit alone may be inches.
 */
export function quotePairsIn(line: string): QuotePair[] | null {
  const found: QuotePair[] = []
  const open: { mark: string; at: number }[] = []
  let closed = -1
  for (const { index, 0: mark } of matchesIn(line, marks)) {
    const [previous = ' ', next = ' '] = [line[index - 1], line[index + 1]]
    const last = open.at(-1)
    if (mark === '«') open.push({ mark, at: index })
    else if (mark === '»') {
      if (last?.mark !== '«') return null
      open.pop()
    } else if (mark === '„' || (mark !== '”' && isOpening(previous, next) && !(last && closed === index - 1))) {
      open.push({ mark, at: index })
    } else if (last && last.mark !== '«' && !/[\s\u00a0]/.test(previous)) {
      open.pop()
      closed = index
      // „…“ within «…» is as it should be.
      const isInner = open.length > 0
      if (!(isInner && last.mark === '„' && mark === '“')) found.push({ open: last.at, close: index, isInner })
    } else if (/\d/.test(previous) && behind.test(next)) continue
    else if (mark === '"' && /[А-Яа-яЁё\d]/.test(previous) && /[А-ЯЁA-Z]/.test(next)) open.push({ mark, at: index })
    else return null
  }
  return open.length === 0 ? found : null
}
