import { type StatusWords, statusWords } from '../language/status.js'
import { withoutAutolinks } from '../render/markdown/autolinks.js'
import { edge } from '../render/markdown/escape-rules.js'
import { escapeText } from '../render/markdown/escape-text.js'
import { countsOf, type DepartmentStatus, type PeriodStatus } from '../status/period-status.js'
import { harmless, printable } from '../terminal/printable.js'
import { cellWords, countsOfDepartment, summaryWords, todoOf, todoWords } from './cell-words.js'
import type { StatusOptions } from './status-writer.js'

/** A table of items and departments, or the list of what departments have to do, ready to be sent. */
export function write(status: PeriodStatus, { language, isTodo }: Pick<StatusOptions, 'language' | 'isTodo'>): string {
  const words = statusWords(language)
  const { period, asOf, summary, unread, departments } = status
  const heading = words.heading({ period: words.period(period.name) })
  const blocks = [
    `### ${escaped(heading)}`,
    `${escaped(words.asOf({ date: words.date(asOf) }))}\\\n${escaped(summaryWords(summary, words).join('; '))}`,
    ...(unread.length > 0 ? [escaped(words.unread({ files: unread }))] : []),
    ...(isTodo ? departments.flatMap((one) => todoBlocks(one, status, words)) : tableBlocks(status, words)),
  ]
  return harmless(`${blocks.join('\n\n')}\n`)
}

function todoBlocks(one: DepartmentStatus, status: PeriodStatus, words: StatusWords): string[] {
  const todo = todoOf(one, status)
  const lines = todo.map((each) => {
    const { number, measure } = each.one.item
    return `- **${escaped(number)}** ${escaped(measure)}: ${escaped(todoWords(each, words).join('; '))}`
  })
  return [
    `**${escaped(one.department.name)}**`,
    escaped(summaryWords(countsOfDepartment(one), words).join('; ')),
    ...(lines.length > 0 ? [`${words.todo}:`, lines.join('\n')] : [words.allReported]),
  ]
}

function tableBlocks(status: PeriodStatus, words: StatusWords): string[] {
  const { items, departments, summary } = status
  if (items.length === 0) return [words.noItems]
  const { headings } = words
  const names = departments.map(({ department }) => inCell(department.abbreviation ?? department.name))
  const rows = items.map((one) => {
    const counts = countsOf(one)
    const states = Array.from(one.cells.values(), (cell) => cellWords(cell, words))
    return [inCell(one.item.number), inCell(one.item.measure), ...states, words.page.of(counts)]
  })
  const totals = departments.map((one) => words.page.of(one))
  const table = [
    [headings.item, headings.measure, ...names, headings.reported],
    ['---', '---', ...names.map(() => '---'), '--:'],
    ...rows,
    ['', `**${headings.reported}**`, ...totals, words.page.of(summary)],
  ]
  return [table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')]
}

function inCell(text: string): string {
  const cell = { before: edge.markup, after: edge.markup, inTable: true, inLink: false }
  return withoutAutolinks(escapeText(printable(text), cell))
}

function escaped(text: string): string {
  const line = { before: edge.markup, after: edge.line, inTable: false, inLink: false }
  return withoutAutolinks(escapeText(printable(text), line))
}
