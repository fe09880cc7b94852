import { reportWords } from '../../src/language/report-words.js'
import type { ColumnId } from '../../src/model/terms.js'

const russian = reportWords('ru')

/** What every reader makes of a rendered file: the report as a person reads it. */
export interface ReadReport {
  title: string
  /** Sections at all levels in the order of the document; one with nulls where the plan has none. */
  sections: ReadSection[]
}

export interface ReadSection {
  number: string | null
  title: string | null
  items: ReadItem[]
}

export interface ReadItem {
  /** Without the printed suffix. */
  number: string
  measure: string
  deadline: string
  /** What the execution column shows, line by line. A list item begins with «– », whatever its format prints. */
  paragraphs: string[]
}

export interface ReadOptions {
  /** Printed after a number. */
  suffix?: string
  /** The columns in the order of the layout; for the formats that write a table. */
  columns?: ColumnId[]
  /** The printed headings; for the formats that write a label before a value. */
  headings?: Record<ColumnId, string>
}

export const readingDefaults: Required<ReadOptions> = {
  suffix: '.',
  columns: ['number', 'measure', 'deadline', 'execution'],
  headings: russian.headings,
}

export const listMark = '– '

/** A list item as typed in a submission, with the mark that all readers use. */
export const withListMark = (line: string): string => line.replace(typedMark, listMark)

export const isListed = (line: string): boolean => typedMark.test(line)

const typedMark = /^(?:[-–—•·●▪\uf000-\uf0ff][ \t\u00a0]+|[o§]\t[ \t\u00a0]*)(?=\S)/

export function withoutSuffix(number: string, suffix: string): string {
  return suffix !== '' && number.endsWith(suffix) ? number.slice(0, -suffix.length) : number
}

/** A printed number has no spaces in it, so the first word of a heading is the number. */
export function numberAndTitle(heading: string): { number: string; title: string } {
  const [number = '', ...rest] = heading.split(' ')
  return { number, title: rest.join(' ') }
}

/** A row of a table: the lines of each cell, and whether it is the title of a section. */
export interface ReadRow {
  section: boolean
  cells: string[][]
}

/** Rows without those of headings and column numbers. */
export function sectionsOf(rows: ReadRow[], { suffix, columns }: Required<ReadOptions>): ReadSection[] {
  const sections: ReadSection[] = []
  for (const { section, cells } of rows) {
    const cell = (id: ColumnId): string[] => cells[columns.indexOf(id)] ?? []
    if (section) {
      // The number has a cell of its own only where numbers stand first; elsewhere it leads the title.
      const { number, title } = numberAndTitle(cells.flat().join(' '))
      sections.push({ number: withoutSuffix(number, suffix), title, items: [] })
      continue
    }
    if (sections.length === 0) sections.push({ number: null, title: null, items: [] })
    sections.at(-1)?.items.push({
      number: withoutSuffix(cell('number').join(' '), suffix),
      measure: cell('measure').join('\n'),
      deadline: cell('deadline').join('\n'),
      paragraphs: cell('execution'),
    })
  }
  return sections
}

/** Whether a row is the one of column numbers, "1 2 3 4". */
export const isColumnNumbers = (cells: string[][]): boolean =>
  cells.length > 1 && cells.every((lines, index) => lines.join() === String(index + 1))
