import { listMarkLength } from './list-mark.js'
import type { Paragraph } from './masked-text.js'
import type { TextRange } from './text-ranges.js'

/** Word sets the number of a line apart by a tab, as it does a mark. */
const number = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]|[А-Яа-яёA-Za-z][.)])\t/

/** Of a text that was justified, tabs stand between words; a cell begins with no small letter, unless it is a unit: «шт.». */
const isCell = (cell: string) => !/^[а-яёa-z]/.test(cell) || /^[а-яё]{1,6}\.$/.test(cell)
const isFigure = (cell: string) => /^[-–—]?\d[\d\u00a0 .,%]*$/.test(cell)

/** The cells of a row that was copied from Word or Excel, without the first one. */
function cellsBehindTabs(line: string): string[] {
  if (!line.includes('\t')) return []
  const behind = listMarkLength(line) || number.exec(line)?.[0].length || 0
  const cells = line.slice(behind).split('\t').slice(1)
  const typed = cells.map((cell) => cell.trim())
  return typed.every(isCell) ? typed : []
}

/** Cells as they are drawn by hand. */
const hasBars = (line: string) => /\S[ \t\u00a0]*\||\|[ \t\u00a0]*\S/.test(line)

const mayBeRow = (line: string) => cellsBehindTabs(line).length > 0 || (line.includes('|') && hasBars(line))

/** Whether a line is a row of a table: in one line alone a bar may mean anything, and so may a tab before a word. */
function isRow(line: string, before: string | undefined, after: string | undefined): boolean {
  if (!mayBeRow(line)) return false
  return (
    [before, after].some((next) => next !== undefined && mayBeRow(next)) || isFigure(cellsBehindTabs(line).at(-1) ?? '')
  )
}

/** Whether a paragraph is a row of a table, and no sentence. */
export function isTableRow({ masked, before, after }: Paragraph): boolean {
  return /[\t|]/.test(masked) && isRow(masked, before?.masked, after?.masked)
}

/** The tables of a text, each from its first row to its last one. */
export function tablesIn(masked: string): TextRange[] {
  const lines = linesOf(masked)
  const tables: TextRange[] = []
  let isInTable = false
  for (const [index, { line, from, to }] of lines.entries()) {
    const wasInTable = isInTable
    isInTable = isRow(line, lines[index - 1]?.line, lines[index + 1]?.line)
    const last = tables.at(-1)
    if (isInTable && wasInTable && last) last.to = to
    else if (isInTable) tables.push({ from, to })
  }
  return tables
}

/** Each line that is not empty, without the white space around it. */
function linesOf(text: string): (TextRange & { line: string })[] {
  let end = -1
  return text.split('\n').flatMap((typed) => {
    const line = typed.trim()
    const from = end + 1 + typed.length - typed.trimStart().length
    end += typed.length + 1
    return line === '' ? [] : [{ line, from, to: from + line.length }]
  })
}
