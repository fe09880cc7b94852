import { partitionPoint } from '../model/partition-point.js'

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  from: number
  to: number
}

/** Those that reach into one another made one, in the order of the text. */
export function mergeOverlapping(stretches: readonly TextRange[]): TextRange[] {
  const apart: TextRange[] = []
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = apart.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else apart.push({ from, to })
  }
  return apart
}

/** How many stretches, in the order of the text, begin before a place. */
export function countBefore(stretches: readonly TextRange[], at: number): number {
  return partitionPoint(stretches, ({ from }) => from < at)
}

/** Whether a place lies in one of some stretches, which are apart and in the order of the text. */
export function contains(stretches: readonly TextRange[], at: number): boolean {
  const last = stretches[countBefore(stretches, at + 1) - 1]
  return last !== undefined && at < last.to
}

/** A part of a text without what lies in stretches that are apart and in its order. */
export function outsideOf(stretches: readonly TextRange[], text: string, from: number, to: number): string {
  let left = ''
  let at = from
  for (let index = Math.max(0, countBefore(stretches, from) - 1); index < stretches.length; index++) {
    const one = stretches[index]
    if (!one || one.from >= to) break
    if (one.to <= at) continue
    left += text.slice(at, Math.max(at, one.from))
    at = one.to
  }
  return left + text.slice(at, to)
}
