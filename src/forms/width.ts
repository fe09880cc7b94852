import { unprintable } from './printable.js'

/** One column each: most of what a report is written in. */
const narrow = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u0400-\u0482\u048a-\u04ff\u2010-\u2027\u2116]*$/

type Measure = (text: string) => number
let measure: Measure = (text) => text.length

/** Loads the table of widths if any of the texts needs it: it takes as long to load as a whole run without it. */
export async function prepareWidths(texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (narrow.test(text)) continue
    measure = (await import('string-width')).default
    return
  }
}

/** Columns of a terminal. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : measure(text)
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The characters of a line as a person counts them; what a terminal would act on, or not show at all, becomes a mark. */
export function cells(text: string): string[] {
  if (narrow.test(text)) return [...text]
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
  const widths = line.map((cell) => widthOf(cell))
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
