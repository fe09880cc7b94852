import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import { partitionPoint } from '../model/partition-point.js'
import type { Place } from '../model/source-text.js'
import { isBlock, type ScalarNode } from './node.js'
import { isPlain, type TypedRun, typedLines } from './typed-lines.js'

/**
 * Where the characters `from` to `to` of a scalar's value stand in its file. The value differs from what was typed by
 * indentation, folded line ends, quotes and escapes; line by line, both are laid side by side.
 */
export function placeInText(scalar: ScalarNode, from: number, to: number): Place {
  const { source, start: first, end: last } = scalar.place
  const length = scalar.value?.length ?? 0
  if (length === 0) return { source, start: first, end: last }
  const runs = runsOf(scalar)
  const { start } = unitAt(runs, Math.max(0, Math.min(from, length - 1))) ?? { start: first }
  const { end } = unitAt(runs, Math.max(0, Math.min(to, length) - 1)) ?? { end: last }
  return { source, start, end: Math.max(end, start) }
}

/** A stretch of the value, from `at`, that stands in the file from `start` to `end`. */
interface Run extends TypedRun {
  at: number
}

/** A text may have thousands of findings, each of which asks. */
const runsOf = memoizeByIdentity(align)

/** Where one UTF-16 unit of the value stands; null where nobody knows. */
function unitAt(runs: readonly Run[], unit: number): { start: number; end: number } | null {
  const run = runs[partitionPoint(runs, ({ at }) => at <= unit) - 1]
  if (!run || unit >= run.at + run.units) return null
  if (!isPlain(run)) return run
  const start = run.start + unit - run.at
  return { start, end: start + 1 }
}

function align(scalar: ScalarNode): Run[] {
  const { place } = scalar
  const value = scalar.value ?? ''
  const inBlock = isBlock(scalar)
  const runs: Run[] = []
  let at = 0
  let breaks: { start: number; end: number }[] = []
  // Between two lines stands what folding made of the line ends: nothing, a space, or line feeds.
  const separate = (until: number) => {
    for (let index = at; index < until; index++) {
      const one = breaks[Math.min(index - at, breaks.length - 1)] ?? place
      runs.push({ at: index, units: 1, start: one.start, end: one.end })
    }
    at = until
  }
  for (const { text, runs: typed, lineEnd } of typedLines(scalar)) {
    const isEmpty = text === '' && lineEnd !== null
    const found = inBlock ? behindSeparators(value, text, at) : at + foldedLength(breaks.length)
    if (!isEmpty && found !== -1) {
      separate(Math.min(found, value.length))
      for (const { start, end, units } of typed) {
        runs.push({ at, units, start, end })
        at += units
      }
      breaks = []
    }
    if (lineEnd) breaks.push(lineEnd)
  }
  separate(value.length)
  return runs
}

/** Outside blocks one line end becomes a space, and of several the first goes. */
function foldedLength(breaks: number): number {
  return breaks > 1 ? breaks - 1 : breaks
}

/** In a block it depends on the indentation of both lines; but what folding makes never begins a line there. */
function behindSeparators(value: string, text: string, from: number): number {
  for (let at = from; at < value.length; at++) {
    if (value.startsWith(text, at)) return at
    if (value[at] !== ' ' && value[at] !== '\n') return -1
  }
  return -1
}
