import type { Diagnostic } from '../findings/diagnostic.js'
import { statusOf } from '../merge/status.js'
import type { Period } from '../model/period.js'
import type { Department, Plan, PlanItem } from '../model/plan.js'
import type { ReportedItem } from '../model/reported-item.js'
import type { Status } from '../model/terms.js'
import type { Read } from '../reading/read-period.js'
import { type Cell, type CellContext, cellsOf, filesToBlame } from './cells.js'
import { EntryFindings } from './entry-findings.js'

/** Who has reported what, of a period: data alone, which every form is written of. */
export interface PeriodStatus {
  period: Period
  /** The ISO date that what is overdue is judged on. */
  asOf: string
  plan: Pick<Plan, 'title' | 'organization' | 'language'>
  /** In the plan's order. */
  items: ItemStatus[]
  departments: DepartmentStatus[]
  /** Submissions of which nobody can say whose they are. */
  unread: string[]
  summary: Counts & { missing: number; overdue: number }
}

export interface ItemStatus {
  item: PlanItem
  /** As the report would have it. */
  status: Status
  /** Whether an answer that is expected of a department is late. */
  isOverdue: boolean
  /** By the department's id, one for each. */
  cells: ReadonlyMap<string, Cell>
}

/** Of expected answers alone; expected = reported + blank + faulty + missing. */
export interface Counts {
  expected: number
  reported: number
  blank: number
  faulty: number
}

export interface DepartmentStatus extends Counts {
  department: Department
  /** Numbers of items. */
  missing: string[]
  overdue: string[]
}

/** Of what was read and what lint found in it, each finding as severe as lint has it. */
export function periodStatus(plan: Plan, read: Read, diagnostics: readonly Diagnostic[], asOf: string): PeriodStatus {
  const { period } = read
  const findings = new EntryFindings(read.submissions, diagnostics)
  const blame = filesToBlame(plan, read)
  const context: CellContext = { period, asOf, findings, fileOf: (id) => blame.byDepartment.get(id) ?? null }
  const items = read.items.map((reported) => itemStatus(reported, plan.departments, context))
  const departments = plan.departments.map((department) => departmentStatus(department, items))
  return { period, asOf, plan, items, departments, unread: blame.others, summary: summaryOf(departments) }
}

/** The same of some departments alone, with the items that concern them. */
export function onlyDepartments(status: PeriodStatus, ids: readonly string[]): PeriodStatus {
  if (ids.length === 0) return status
  const departments = status.departments.filter(({ department }) => ids.includes(department.id))
  const items = status.items.flatMap((one) => {
    const cells = new Map([...one.cells].filter(([id]) => ids.includes(id)))
    const all = [...cells.values()]
    if (all.every(({ state }) => state === 'not-responsible')) return []
    return { ...one, cells, isOverdue: all.some(({ isOverdue }) => isOverdue) }
  })
  return { ...status, items, departments, summary: summaryOf(departments) }
}

/** Every expected answer is there without an error, and every item has one. What lint finds elsewhere is not looked at. */
export function isComplete({ items, summary }: PeriodStatus): boolean {
  return summary.reported === summary.expected && items.every(({ status }) => status !== 'missing')
}

function itemStatus(reported: ReportedItem, departments: readonly Department[], context: CellContext): ItemStatus {
  const cells = cellsOf(reported, departments, context)
  const isOverdue = [...cells.values()].some((cell) => cell.isOverdue)
  return { item: reported.item, status: statusOf(reported, context.period), isOverdue, cells }
}

function departmentStatus(department: Department, items: readonly ItemStatus[]): DepartmentStatus {
  const own = items.flatMap(({ item, cells }) => {
    const cell = cells.get(department.id)
    return cell?.isExpected ? [{ number: item.number, ...cell }] : []
  })
  const count = (wanted: Cell['state']) => own.filter(({ state }) => state === wanted).length
  return {
    department,
    ...{ expected: own.length, reported: count('reported'), blank: count('blank'), faulty: count('faulty') },
    missing: own.filter(({ state }) => state === 'missing').map(({ number }) => number),
    overdue: own.filter(({ isOverdue }) => isOverdue).map(({ number }) => number),
  }
}

function summaryOf(departments: readonly DepartmentStatus[]): PeriodStatus['summary'] {
  const sum = (count: (one: DepartmentStatus) => number) => departments.reduce((all, one) => all + count(one), 0)
  return {
    expected: sum(({ expected }) => expected),
    reported: sum(({ reported }) => reported),
    blank: sum(({ blank }) => blank),
    faulty: sum(({ faulty }) => faulty),
    missing: sum(({ missing }) => missing.length),
    overdue: sum(({ overdue }) => overdue.length),
  }
}

/** What is counted of an item: expected answers, and how many of them are there without an error, or late. */
export function countsOf({ cells }: ItemStatus): Pick<PeriodStatus['summary'], 'expected' | 'reported' | 'overdue'> {
  const expected = [...cells.values()].filter(({ isExpected }) => isExpected)
  return {
    expected: expected.length,
    reported: expected.filter(({ state }) => state === 'reported').length,
    overdue: expected.filter(({ isOverdue }) => isOverdue).length,
  }
}
