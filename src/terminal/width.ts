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
/** UTF-16 units: each step through the characters of a long line takes as long as the line. */
const stretch = 500

/** Characters as a person counts them. The segmenter is made when first needed: that takes longer than all else for a line. */
export function* graphemesOf(line: string): Generator<{ segment: string; index: number }> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  for (let start = 0; start < line.length; ) {
    const isPair = /[\ud800-\udbff]/.test(line[start + stretch - 1] ?? '')
    const end = isPair ? start + stretch + 1 : start + stretch
    const isLast = end >= line.length
    const found = Array.from(segmenter.segment(line.slice(start, end)))
    // The last one may go on behind the stretch; it is looked at again from its beginning.
    const whole = isLast || found.length === 1 ? found : found.slice(0, -1)
    for (const { segment, index } of whole) yield { segment, index: start + index }
    start += whole.reduce((length, { segment }) => length + segment.length, 0)
  }
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

/** A line as it is shown, by the numbers of its characters. */
export interface Shown {
  /** How many characters there are. */
  length: number
  /** Columns of a terminal that the characters take from one to another. */
  columns(from: number, to: number): number
  text(from: number, to: number): string
  /** The first character that ends behind so many UTF-16 units, or just there; `length` where there is none. */
  endingBehind(units: number): number
}

export function shownLine(line: string): Shown {
  // Findings may be a hundred thousand, each with three lines of three hundred characters.
  if (narrow.test(line)) {
    return {
      length: line.length,
      columns: (from, to) => to - from,
      text: (from, to) => line.slice(from, to),
      endingBehind: (units) => Math.min(Math.max(0, units - 1), line.length),
    }
  }
  const cells = cellsOf(line)
  const upTo = [0]
  for (const { width } of cells) upTo.push((upTo.at(-1) ?? 0) + width)
  return {
    length: cells.length,
    columns: (from, to) => (upTo[to] ?? 0) - (upTo[from] ?? 0),
    text: (from, to) =>
      cells
        .slice(from, to)
        .map(({ shown }) => shown)
        .join(''),
    endingBehind(units) {
      const found = cells.findIndex(({ end }) => end >= units)
      return found < 0 ? cells.length : found
    },
  }
}

/** Characters from the first that holds any of these units to the last; where there are none, the one that would be next. */
export function charactersAt(line: Shown, from: number, to: number): { mark: number; length: number } {
  const mark = line.endingBehind(from + 1)
  if (mark === line.length) return { mark, length: 1 }
  return { mark, length: Math.max(1, Math.min(line.endingBehind(to) + 1, line.length) - mark) }
}

/** As much of a line as there is room for, with the marked part in it; `before` and `marked` are columns. */
export function fitted(
  line: Shown,
  mark: number,
  length: number,
  room: number,
): { text: string; before: number; marked: number } {
  let first = 0
  let last = line.length
  // Behind the last character there is nothing to see but the caret.
  const behind = mark >= line.length ? 1 : 0
  if (line.columns(0, last) + behind > room) {
    // A third of the room before the mark tells where it stands; more, where there is nothing behind it to show.
    while (first < mark && line.columns(first, mark) > room / 3) first++
    last = first
    while (last < line.length && 2 + line.columns(first, last + 1) <= room) last++
    if (last === line.length) while (first > 0 && 1 + line.columns(first - 1, last) + behind <= room) first--
  }
  const left = first > 0 ? '…' : ''
  const right = last < line.length ? '…' : ''
  return {
    text: left + line.text(first, last) + right,
    before: left.length + line.columns(first, Math.min(mark, last)),
    marked: line.columns(Math.min(mark, last), Math.min(mark + length, last)),
  }
}
