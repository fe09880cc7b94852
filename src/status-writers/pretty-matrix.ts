import type { Department } from '../model/plan.js'
import { type Cell, cellStates } from '../status/cells.js'
import { countsOf, type ItemStatus } from '../status/period-status.js'
import type { Paint } from '../terminal/paint.js'
import { printable } from '../terminal/printable.js'
import { columnsOf, shownLine } from '../terminal/width.js'
import { lateSign, signOf, signs } from './cell-words.js'
import type { Sheet } from './pretty-sheet.js'

/** Fewer columns of a measure tell nothing. */
const narrowestMeasure = 16
const widestMeasure = 60

/** Items below one another, departments side by side, totals on both edges; null where they do not fit. */
export function matrixLines(sheet: Sheet): string[] | null {
  const { status, words, look, paint } = sheet
  const { items, departments, summary } = status
  if (items.length === 0) return [words.noItems]
  const { headings } = words
  const numbers = items.map(({ item }) => printable(item.number))
  const totals = items.map((one) => totalOf(countsOf(one)))
  const labels = [headings.reported, headings.expected, ...(summary.overdue > 0 ? [headings.overdue] : [])]
  const countRows = [
    departments.map(({ reported }) => `${reported}`),
    departments.map(({ expected }) => `${expected}`),
    departments.map(({ overdue }) => (overdue.length > 0 ? `${overdue.length}` : '')),
  ]
  const first = Math.max(...[headings.item, ...numbers, ...labels].map(columnsOf))
  const last = Math.max(...[headings.reported, ...totals, `${summary.expected}`].map(columnsOf))
  const narrowest = Math.max(2, ...countRows.flat().map(({ length }) => length))
  const room = look.width - first - 3 - last
  const heads = shortIds(
    departments.map(({ department }) => department),
    Math.floor(room / departments.length) - 1,
  )
  if (!heads) return null
  const wide = Math.max(narrowest, ...heads.map(columnsOf)) + 1
  const left = room - wide * departments.length
  if (left < 0) return null
  const longest = Math.max(...[headings.measure, ...items.map(({ item }) => printable(item.measure))].map(columnsOf))
  const measure = left < narrowestMeasure + 2 ? 0 : Math.min(left - 2, widestMeasure, longest)

  const line = (start: string, text: string, cells: readonly string[], total: string) =>
    [
      padded(start, first),
      ...(measure > 0 ? [padded(cut(text, measure), measure)] : []),
      ['', ...cells.map((one) => centred(one, wide - 1)), total.padStart(last)].join(' '),
    ]
      .join('  ')
      .trimEnd()
  const row = (one: ItemStatus, index: number) => {
    const plain = line(
      numbers[index] ?? '',
      printable(one.item.measure),
      Array.from(one.cells.values(), signOf),
      totals[index] ?? '',
    )
    return look.colour
      ? coloured(plain, one, { start: first + (measure > 0 ? measure + 2 : 0) + 2, wide }, paint)
      : plain
  }
  const bottom = labels.map((label, index) =>
    line(label, '', countRows[index] ?? [], String([summary.reported, summary.expected, summary.overdue][index])),
  )
  return [
    paint.dim(line(headings.item, measure > 0 ? headings.measure : '', heads, headings.reported)),
    ...items.map(row),
    ...bottom.map((one) => paint.bold(one)),
    '',
    ...legend(heads, sheet),
  ]
}

/** The colours of the cells are put in by their columns, since they take none. */
function coloured(
  plain: string,
  { cells }: ItemStatus,
  { start, wide }: { start: number; wide: number },
  paint: Paint,
): string {
  const shown = shownLine(plain)
  const all = [...cells.values()]
  // The number and the measure are as wide in columns as they are told, whatever characters they hold.
  let behind = 0
  while (behind < shown.length && shown.columns(0, behind) < start) behind++
  const parts = all.map((cell, index) => {
    const from = behind + index * wide
    return colourOf(cell, paint)(shown.text(from, from + wide))
  })
  return shown.text(0, behind) + parts.join('') + shown.text(behind + all.length * wide, shown.length)
}

function colourOf({ state, isOverdue }: Cell, paint: Paint): (text: string) => string {
  if (isOverdue || state === 'faulty') return paint.red
  if (state === 'reported') return paint.green
  return state === 'missing' || state === 'blank' ? paint.yellow : paint.dim
}

function legend(heads: readonly string[], { status, words, wrap }: Sheet): string[] {
  const named = status.departments.flatMap(({ department }, index) =>
    heads[index] === department.name ? [] : [`${heads[index]} – ${printable(department.name)}`],
  )
  const used = new Set(status.items.flatMap(({ cells }) => Array.from(cells.values(), ({ state }) => state)))
  const told = cellStates.filter((state) => state !== 'not-responsible' && used.has(state))
  // A sign stands in one line with what it means.
  const all = told.map((state) => `${signs[state]}\u00a0${words.states[state]}`)
  if (status.summary.overdue > 0) all.push(`${lateSign}\u00a0${words.late}`)
  return [
    ...(named.length > 0 ? wrap(`${words.legend}: ${named.join('; ')}`, '') : []),
    ...(all.length > 0 ? wrap(`${words.signs}: ${all.join('; ')}`, '') : []),
  ]
}

/**
 * What heads the columns: as much of the beginnings of ids as tells them apart, else numbers. Null where not even these
 * fit.
 */
function shortIds(departments: readonly Department[], most: number): string[] | null {
  const ids = departments.map(({ id }) => id)
  for (const length of [4, 5, 6, 7, 8, 3, 2].filter((one) => one <= most)) {
    const heads = ids.map((id) => id.slice(0, length))
    if (new Set(heads).size === heads.length) return heads
  }
  const numbers = ids.map((_, index) => `${index + 1}`)
  return numbers.every((number) => number.length <= most) ? numbers : null
}

function totalOf({ reported, expected }: { reported: number; expected: number }): string {
  return expected === 0 ? '' : `${reported}/${expected}`
}

function centred(text: string, width: number): string {
  const free = Math.max(0, width - columnsOf(text))
  const before = Math.floor(free / 2)
  return ' '.repeat(before) + text + ' '.repeat(free - before)
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text
  const shown = shownLine(text)
  let length = shown.length
  while (length > 0 && shown.columns(0, length) > width - 1) length--
  return `${shown.text(0, length).trimEnd()}…`
}
