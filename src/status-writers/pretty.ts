import { statusWords } from '../language/status.js'
import type { PeriodStatus } from '../status/period-status.js'
import { paintFor } from '../terminal/paint.js'
import { printable } from '../terminal/printable.js'
import { prepareWidths } from '../terminal/width.js'
import { countsOfDepartment, summaryWords, todoOf, todoWords } from './cell-words.js'
import { matrixLines } from './pretty-matrix.js'
import type { Sheet } from './pretty-sheet.js'
import type { StatusOptions } from './status-writer.js'

/** For the terminal: a matrix where it fits, else a list by department. */
export async function write(status: PeriodStatus, { language, look, isTodo }: StatusOptions): Promise<string> {
  const texts = [
    ...status.departments.flatMap(({ department }) => [department.name, department.abbreviation ?? '']),
    ...status.items.flatMap(({ item }) => [item.number, item.measure]),
  ]
  const [paint, wrap] = await Promise.all([paintFor(look.colour), wrapFor(look), prepareWidths(texts.map(printable))])
  const words = statusWords(language)
  const { period, asOf, summary, unread } = status
  const sheet: Sheet = { status, words, paint, look, wrap }
  const heading = [
    paint.bold(words.heading({ period: words.period(period.name) })),
    words.asOf({ date: words.date(asOf) }),
    ...sheet.wrap(summaryWords(summary, words).join('; '), ''),
    ...(unread.length > 0 ? sheet.wrap(paint.red(words.unread({ files: unread.map(printable) })), '') : []),
  ]
  const matrix = isTodo ? null : matrixLines(sheet)
  const blocks = matrix
    ? [matrix]
    : status.departments.map((one) => (isTodo ? todoLines(one, sheet) : listLines(one, sheet)))
  return `${[heading, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** To load what breaks lines takes as long as all else, and where nobody is looking none is broken. */
async function wrapFor({ interactive, width }: StatusOptions['look']): Promise<Sheet['wrap']> {
  if (!interactive) return (text, indent) => [indent + text]
  const { wrapped } = await import('../terminal/wrap.js')
  return (text, indent) => wrapped(text, indent, { width })
}

type Department = PeriodStatus['departments'][number]

function headLine(one: Department, { words, paint, wrap }: Sheet): string[] {
  const counts = summaryWords(countsOfDepartment(one), words).join('; ')
  return wrap(`${paint.bold(printable(one.department.name))}: ${counts}`, '')
}

/** The numbers of items by what is to be done with them. */
function listLines(one: Department, sheet: Sheet): string[] {
  const { status, words, paint, wrap } = sheet
  const todo = todoOf(one, status)
  const states = (['missing', 'blank', 'faulty'] as const).flatMap((state) => {
    const numbers = todo.filter(({ cell }) => cell.state === state).map(({ one: { item } }) => printable(item.number))
    return numbers.length > 0 ? wrap(`${words.states[state]}: ${numbers.join(', ')}`, '  ') : []
  })
  const late =
    one.overdue.length > 0 ? wrap(paint.red(`${words.late}: ${one.overdue.map(printable).join(', ')}`), '  ') : []
  return [...headLine(one, sheet), ...states, ...late]
}

function todoLines(one: Department, sheet: Sheet): string[] {
  const { status, words, paint, wrap } = sheet
  const todo = todoOf(one, status)
  const lines = todo.flatMap((each) => {
    const { number, measure } = each.one.item
    const told = printable(todoWords(each, words).join('; '))
    return [
      ...wrap(`${paint.bold(printable(number))}  ${printable(measure)}`, '  '),
      ...wrap(each.cell.isOverdue ? paint.red(told) : told, '      '),
    ]
  })
  return [...headLine(one, sheet), ...(lines.length > 0 ? lines : [words.allReported])]
}
