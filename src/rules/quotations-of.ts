import { matchesIn } from '../model/matches.js'
/** Stretches between « and », the outermost ones; an opening mark that nothing closes reaches to the end. */
export function quotationsIn(text: string): { from: number; to: number }[] {
  if (!text.includes('«')) return []
  const found: { from: number; to: number }[] = []
  let depth = 0
  let from = 0
  for (const { index, 0: mark } of matchesIn(text, /[«»]/g)) {
    if (mark === '«') {
      if (depth === 0) from = index
      depth++
    } else if (depth > 0) {
      depth--
      if (depth === 0) found.push({ from, to: index + 1 })
    }
  }
  if (depth > 0) found.push({ from, to: Math.max(from + 1, text.lastIndexOf('»') + 1) })
  return found
}

/** Whether a stretch lies in one of others. */
export function isIn(stretches: readonly { from: number; to: number }[], at: number): boolean {
  return stretches.some(({ from, to }) => from <= at && at < to)
}
