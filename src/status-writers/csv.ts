import { statusWords } from '../language/status.js'
import { countsOf, type PeriodStatus } from '../status/period-status.js'
import { cell, csvText, textCell } from '../terminal/csv.js'
import { cellWords, countsOfDepartment } from './cell-words.js'
import type { StatusOptions } from './status-writer.js'

/** A row for each item and a column for each department, with totals on both edges, as a spreadsheet opens it in Russian. */
export function write(status: PeriodStatus, { language }: Pick<StatusOptions, 'language'>): string {
  const words = statusWords(language)
  const { headings } = words
  const names = status.departments.map(({ department }) => department.name)
  const edges = [headings.reported, headings.expected, headings.overdue]
  const header = [headings.item, headings.measure, headings.deadline, headings.status, ...names, ...edges]
  const items = status.items.map((one) => {
    const { number, measure, deadline } = one.item
    const start = [textCell(number), cell(measure), cell(deadline), cell(words.statuses[one.status])]
    const states = Array.from(one.cells.values(), (each) => cell(cellWords(each, words)))
    const { reported, expected, overdue } = countsOf(one)
    return [...start, ...states, `${reported}`, `${expected}`, `${overdue}`]
  })
  const { departments, summary } = status
  const totals = (['reported', 'expected', 'overdue'] as const).map((what) => {
    const counts = departments.map((one) => `${countsOfDepartment(one)[what]}`)
    const sums = (['reported', 'expected', 'overdue'] as const).map((edge) => (edge === what ? `${summary[what]}` : ''))
    return [cell(headings[what]), '', '', '', ...counts, ...sums]
  })
  return csvText([header.map(cell), ...items, ...totals])
}
