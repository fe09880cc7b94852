import type { Place } from '../model/source-text.js'
import type { ScalarNode } from './node.js'
import { typedLines } from './typed-lines.js'

/** Where each UTF-16 unit of a value stands in the file. */
interface Stretches {
  starts: Uint32Array
  ends: Uint32Array
}

/**
 * Where the characters `from` to `to` of a scalar's value stand in its file. The value differs from what was typed by
 * indentation, folded line ends, quotes and escapes; line by line, both are laid side by side.
 */
export function placeInText(scalar: ScalarNode, from: number, to: number): Place {
  const { source, start: first, end: last } = scalar.place
  const length = scalar.value?.length ?? 0
  if (length === 0) return { source, start: first, end: last }
  const { starts, ends } = stretchesOf(scalar)
  const start = starts[Math.max(0, Math.min(from, length - 1))] ?? first
  const end = ends[Math.max(0, Math.min(to, length) - 1)] ?? last
  return { source, start, end: Math.max(end, start) }
}

/** A text may have thousands of findings, each of which asks. */
const known = new WeakMap<ScalarNode, Stretches>()

function stretchesOf(scalar: ScalarNode): Stretches {
  const found = known.get(scalar) ?? align(scalar)
  known.set(scalar, found)
  return found
}

function align(scalar: ScalarNode): Stretches {
  const { place, style } = scalar
  const value = scalar.value ?? ''
  const isBlock = style === 'literal' || style === 'folded'
  const starts = new Uint32Array(value.length).fill(place.start)
  const ends = new Uint32Array(value.length).fill(place.end)
  let at = 0
  let breaks: { start: number; end: number }[] = []
  // Between two lines stands what folding made of the line ends: nothing, a space, or line feeds.
  const separate = (until: number) => {
    for (let index = at; index < until; index++) {
      const one = breaks[Math.min(index - at, breaks.length - 1)]
      starts[index] = one?.start ?? place.start
      ends[index] = one?.end ?? place.end
    }
    at = until
  }
  for (const { text, pieces, lineEnd } of typedLines(scalar)) {
    const isEmpty = text === '' && lineEnd !== null
    const found = isBlock ? behindSeparators(value, text, at) : at + foldedLength(breaks.length)
    if (!isEmpty && found !== -1) {
      separate(Math.min(found, value.length))
      for (const { start, end, units } of pieces) {
        starts.fill(start, at, at + units)
        ends.fill(end, at, at + units)
        at += units
      }
      breaks = []
    }
    if (lineEnd) breaks.push(lineEnd)
  }
  separate(value.length)
  return { starts, ends }
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
