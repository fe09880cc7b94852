import type { Place } from '../model/source-text.js'
import type { ScalarNode } from './node.js'

/**
 * Where the characters `from` to `to` of a scalar's value stand in its file. The value differs from what was typed by
 * indentation, folded line ends, quotes and escapes; both are walked side by side.
 */
export function placeInText(scalar: ScalarNode, from: number, to: number): Place {
  const offsets = offsetsOf(scalar)
  const start = offsets(from)
  return { source: scalar.place.source, start, end: Math.max(offsets(Math.max(from, to - 1)) + 1, start + 1) }
}

function offsetsOf(scalar: ScalarNode): (index: number) => number {
  const { source, start, end } = scalar.place
  const value = scalar.value ?? ''
  const typed = source.text
  let at = start
  let indentation = 0
  const block = scalar.style === 'literal' || scalar.style === 'folded'
  if (block) {
    at = lineAfter(typed, at)
    indentation = indentationOf(typed, at, end)
    at += indentation
  } else if (scalar.style !== 'plain') at += 1

  const map = new Uint32Array(value.length + 1)
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index]
    if (!block) at = skipFold(typed, at, end, wanted)
    map[index] = Math.min(at, end)
    if (wanted === '\n' || typed[at] === '\n' || typed[at] === '\r') {
      if (block) {
        at = lineAfter(typed, at)
        at += Math.min(indentation, spacesAt(typed, at))
      } else if (typed[at] !== '\\') at = lineAfter(typed, at)
      else at += 2
    } else if (scalar.style === 'double-quoted' && typed[at] === '\\') at += escapeLength(typed, at)
    else if (scalar.style === 'single-quoted' && typed[at] === "'") at += 2
    else at += 1
  }
  map[value.length] = Math.min(at, end)
  return (index) => map[Math.min(Math.max(index, 0), value.length)] ?? end
}

function lineAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}

function spacesAt(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at - from
}

/** Of the first line that holds more than spaces. */
function indentationOf(text: string, from: number, end: number): number {
  for (let at = from; at < end; at = lineAfter(text, at)) {
    const spaces = spacesAt(text, at)
    const next = text[at + spaces]
    if (next !== undefined && next !== '\n' && next !== '\r') return spaces
  }
  return 0
}

/** Outside blocks white space around a line end was folded away; the next wanted character stands behind it. */
function skipFold(text: string, from: number, end: number, wanted: string | undefined): number {
  let ahead = from
  while (ahead < end && (text[ahead] === ' ' || text[ahead] === '\t')) ahead++
  const folded =
    text[ahead] === '\n' || text[ahead] === '\r' || (text[ahead] === '\\' && /[\r\n]/.test(text[ahead + 1] ?? ''))
  if (!folded) return from
  if (wanted === ' ' || wanted === '\n') return ahead
  while (ahead < end && /[\s\\]/.test(text[ahead] ?? '')) ahead++
  return ahead
}

function escapeLength(text: string, at: number): number {
  const lengths: Record<string, number> = { x: 4, u: 6, U: 10 }
  return lengths[text[at + 1] ?? ''] ?? 2
}
