import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Look } from './look.js'
import { unprintable } from './printable.js'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The characters of a line as a person counts them; what a terminal would act on, or not show at all, becomes a mark. */
export function cells(text: string): string[] {
  return Array.from(graphemes.segment(text.replaceAll('\t', '    ')), ({ segment }) =>
    unprintable.test(segment) ? '�' : segment,
  )
}

/** As much of a line as there is room for, with the marked part in it; `before` and `marked` are what stands left of it and under it. */
export function fitted(
  line: readonly string[],
  mark: number,
  length: number,
  room: number,
): { text: string; before: string; marked: string } {
  const widths = line.map((cell) => stringWidth(cell))
  let first = 0
  let last = line.length
  const width = (from: number, to: number) => widths.slice(from, to).reduce((sum, one) => sum + one, 0)
  if (width(0, last) > room) {
    // A third of the room before the mark tells where it stands.
    while (first < mark && width(first, mark) > room / 3) first++
    last = first
    for (let used = 2; last < line.length && used + (widths[last] ?? 0) <= room; last++) used += widths[last] ?? 0
  }
  const left = first > 0 ? '…' : ''
  const right = last < line.length ? '…' : ''
  const text = line.slice(first, last).join('')
  return {
    text: left + text + right,
    before: left + line.slice(first, Math.min(mark, last)).join(''),
    marked: line.slice(Math.min(mark, last), Math.min(mark + length, last)).join(''),
  }
}

/**
 * A sentence over as many lines as it needs on a terminal, broken between words alone; lines after the first stand two
 * further in. Elsewhere it stays one line, which other programs read.
 */
export function wrapped(text: string, indent: string, { interactive, width }: Pick<Look, 'interactive' | 'width'>) {
  if (!interactive) return [indent + text]
  const lines = wrapAnsi(text, width - indent.length - 2).split('\n')
  return lines.map((line, index) => indent + (index === 0 ? '' : '  ') + line)
}
