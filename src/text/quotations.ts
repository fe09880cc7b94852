import { matchesIn } from './matches.js'
import type { TextRange } from './text-ranges.js'

const marks = /[«»„“”"\n]/g

/**
 * In the order of the text: stretches between « and », the outermost ones, or between other quotation marks outside of
 * those; an opening « that nothing closes reaches to the last ».
 */
export function quotationsIn(text: string): TextRange[] {
  if (!/[«„“"]/.test(text)) return []
  const found: TextRange[] = []
  let depth = 0
  let from = 0
  /** Where a quotation in other marks begins, and what closes it. */
  let other: { from: number; closing: string } | null = null
  for (const { index, 0: mark } of matchesIn(text, marks)) {
    if (mark === '\n') other = null
    else if (mark === '«') {
      if (depth === 0) from = index
      depth++
    } else if (mark === '»') {
      if (depth > 0) depth--
      else continue
      if (depth === 0) found.push({ from, to: index + 1 })
      other = null
    } else if (depth > 0) continue
    else if (other?.closing.includes(mark)) {
      found.push({ from: other.from, to: index + 1 })
      other = null
    } else if (!other && mark !== '”') {
      other = { from: index, closing: mark === '„' ? '“”' : mark === '“' ? '”' : '"' }
    }
  }
  if (depth > 0) found.push({ from, to: Math.max(from + 1, text.lastIndexOf('»') + 1) })
  return found
}
