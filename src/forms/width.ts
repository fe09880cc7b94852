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
function widthOf(text: string): number {
  return narrow.test(text) ? text.length : measure(text)
}

/** A character as a person counts them. */
export interface Cell {
  shown: string
  /** Columns of a terminal. */
  width: number
  /** Where it ends in its line, in UTF-16 units. */
  end: number
}

let segmenter: Intl.Segmenter | undefined
/** Made when first needed: it takes longer than all else that is done for a line. */
const graphemesOf = (line: string) => {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return segmenter.segment(line)
}
const pictures = /\p{Extended_Pictographic}/u
const instead = '�'

/** The characters of a line; what a terminal would act on, or nobody would see, becomes a mark. */
export function cellsOf(line: string): Cell[] {
  if (narrow.test(line)) return Array.from(line, (shown, index) => ({ shown, width: 1, end: index + 1 }))
  const cells: Cell[] = []
  for (const { segment, index } of graphemesOf(line)) {
    let end = index
    // Only pictures are joined by what joins: between letters it is a character that nobody sees.
    for (const part of pictures.test(segment) ? [segment] : segment.split(/(?=[\u200c\u200d])|(?<=[\u200c\u200d])/)) {
      end += part.length
      cells.push({ ...asShown(part), end })
    }
  }
  return cells
}

/** Columns of a terminal that a line takes as it is shown. */
export function columnsOf(line: string): number {
  return cellsOf(line).reduce((sum, { width }) => sum + width, 0)
}

function asShown(character: string): { shown: string; width: number } {
  if (character === '\t') return { shown: '    ', width: 4 }
  const width = widthOf(character)
  const isSeen = width > 0 && !unprintable.test(character) && !/^[\ud800-\udfff]$/.test(character)
  return isSeen ? { shown: character, width } : { shown: instead, width: 1 }
}

/** Cells from the first that holds any of these units to the last; where there are none, the one that would be next. */
export function cellsAt(line: readonly Cell[], from: number, to: number): { mark: number; length: number } {
  const first = line.findIndex(({ end }) => end > from)
  if (first < 0) return { mark: line.length, length: 1 }
  const behind = line.findIndex(({ end }) => end >= to)
  return { mark: first, length: Math.max(1, (behind < 0 ? line.length : behind + 1) - first) }
}

/** As much of a line as there is room for, with the marked part in it; `before` and `marked` are columns. */
export function fitted(
  line: readonly Cell[],
  mark: number,
  length: number,
  room: number,
): { text: string; before: number; marked: number } {
  const width = (from: number, to: number) => line.slice(from, to).reduce((sum, one) => sum + one.width, 0)
  let first = 0
  let last = line.length
  // Behind the last character there is nothing to see but the caret.
  const behind = mark >= line.length ? 1 : 0
  if (width(0, last) + behind > room) {
    // A third of the room before the mark tells where it stands; more, where there is nothing behind it to show.
    while (first < mark && width(first, mark) > room / 3) first++
    last = first
    for (let used = 2; last < line.length && used + (line[last]?.width ?? 0) <= room; last++)
      used += line[last]?.width ?? 0
    if (last === line.length) while (first > 0 && 1 + width(first - 1, last) + behind <= room) first--
  }
  const left = first > 0 ? '…' : ''
  const right = last < line.length ? '…' : ''
  const shown = line.slice(first, last).map((one) => one.shown)
  return {
    text: left + shown.join('') + right,
    before: left.length + width(first, Math.min(mark, last)),
    marked: width(Math.min(mark, last), Math.min(mark + length, last)),
  }
}
