import type { StatusWords } from '../language/status.js'
import type { Cell, CellState } from '../status/cells.js'
import type { DepartmentStatus, ItemStatus, PeriodStatus } from '../status/period-status.js'

/** A sign for who sees them side by side; behind that of a late answer stands `lateSign`. */
export const signs: Readonly<Record<CellState, string>> = {
  reported: '+',
  blank: '○',
  faulty: '×',
  missing: '–',
  optional: '·',
  'not-responsible': '',
}
export const lateSign = '!'

export function signOf({ state, isOverdue }: Cell): string {
  return isOverdue ? signs[state] + lateSign : signs[state]
}

/** Nothing where a department has nothing to do with an item. */
export function cellWords({ state, isOverdue }: Cell, words: StatusWords): string {
  if (state === 'not-responsible') return ''
  return isOverdue ? `${words.states[state]}, ${words.late}` : words.states[state]
}

/** What is in, and what of the rest is how: «Сдано ответов: 3 из 5», «нет ответа: 2». */
export function summaryWords(
  { reported, expected, blank, faulty, missing, overdue }: PeriodStatus['summary'],
  words: StatusWords,
): string[] {
  const rest = [
    blank > 0 && words.blank({ count: blank }),
    faulty > 0 && words.faulty({ count: faulty }),
    missing > 0 && words.missing({ count: missing }),
    overdue > 0 && words.overdue({ count: overdue }),
  ]
  return [words.summary({ reported, expected }), ...rest.filter((one) => one !== false)]
}

/** The counts of one department as those of all are. */
export function countsOfDepartment({ missing, overdue, ...counts }: DepartmentStatus): PeriodStatus['summary'] {
  const { expected, reported, blank, faulty } = counts
  return { expected, reported, blank, faulty, missing: missing.length, overdue: overdue.length }
}

/** What a department has still to do, in the plan's order. */
export function todoOf({ department }: DepartmentStatus, { items }: PeriodStatus): { one: ItemStatus; cell: Cell }[] {
  return items.flatMap((one) => {
    const cell = one.cells.get(department.id)
    const isOpen = cell && (cell.isExpected ? cell.state !== 'reported' : cell.errors > 0)
    return isOpen ? [{ one, cell }] : []
  })
}

/** Where a department has to look for what it has to mend. */
function placeWords({ place, state, errors }: Cell, words: StatusWords): string | null {
  if (!place) return null
  const at = { file: place.source.file, line: place.source.position(place.start).line }
  return state === 'faulty' ? words.errorsAt({ errors, ...at }) : `${at.file}:${at.line}`
}

/** By the department, in the plan's order; what is late comes out in every form. */
export function todoWords({ one, cell }: ReturnType<typeof todoOf>[number], words: StatusWords): string[] {
  const parts = [
    words.todoItem({ state: cell.state }),
    placeWords(cell, words),
    words.deadline({ deadline: one.item.deadline }),
    cell.isOverdue ? words.late : null,
  ]
  return parts.filter((part) => part !== null)
}
