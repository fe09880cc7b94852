import { isNotYetDue, isRepealed, isRepealedBy } from '../model/due.js'
import { groupBy } from '../model/group-by.js'
import type { Period } from '../model/period.js'
import type { Department, Plan, PlanItem } from '../model/plan.js'
import type { ReportedItem } from '../model/reported-item.js'
import type { Place } from '../model/source-text.js'
import type { Read } from '../reading/read-period.js'
import type { EntryFindings, FindingCounts } from './entry-findings.js'

/** In the order of legends; of the last two nothing is expected. */
export const cellStates = ['reported', 'blank', 'faulty', 'missing', 'optional', 'not-responsible'] as const
export type CellState = (typeof cellStates)[number]

/** How one department stands with one item. */
export interface Cell extends FindingCounts {
  state: CellState
  /** The answer, or the file that cannot be read. */
  place: Place | null
  isExpected: boolean
  isOverdue: boolean
}

export interface CellContext {
  period: Period
  asOf: string
  findings: EntryFindings
  /** A department's file that may hold answers which cannot be read; null where there is none. */
  fileOf(department: string): string | null
}

/** How each of the departments stands with an item. */
export function cellsOf(
  reported: ReportedItem,
  departments: readonly Department[],
  context: CellContext,
): Map<string, Cell> {
  const { item, contributions, blanks } = reported
  const responsible = item.responsible && new Set(item.responsible.map(({ id }) => id))
  const isAwaited =
    !isRepealedBy(item, context.period) && (!isNotYetDue(item, context.period) || reported.reported.size > 0)
  const asked: Asked = {
    reported,
    responsible,
    isAwaited,
    answers: groupBy(contributions, ({ department }) => department),
    blanks: groupBy(blanks, ({ department }) => department),
  }
  return new Map(departments.map(({ id }) => [id, cellOf(id, asked, context)]))
}

/** An item with what is told of it by department, so that of hundreds each is looked at once. */
interface Asked {
  reported: ReportedItem
  responsible: ReadonlySet<string> | null
  /** In force all period, and due within it or answered by somebody. */
  isAwaited: boolean
  answers: ReadonlyMap<string, readonly { place: Place }[]>
  blanks: ReadonlyMap<string, readonly { place: Place }[]>
}

/** Its own entry comes first, whoever asked for it. */
function cellOf(department: string, asked: Asked, context: CellContext): Cell {
  const { item } = asked.reported
  const isExpected = asked.isAwaited && (asked.responsible?.has(department) ?? false)
  const found = entryState(department, asked, context) ?? withoutEntry(department, asked, isExpected, context)
  const isOpen = isExpected && found.state !== 'reported'
  return { ...found, isExpected, isOverdue: isOpen && isPast(item, context) }
}

function isPast({ due }: PlanItem, { period, asOf }: CellContext): boolean {
  const within = due?.filter((date) => date >= period.start && date <= period.end) ?? []
  return asOf > (within.sort().at(-1) ?? period.end)
}

type Found = Omit<Cell, 'isExpected' | 'isOverdue'>

function entryState(department: string, asked: Asked, { findings }: CellContext): Found | null {
  const { item, reported } = asked.reported
  const answers = (asked.answers.get(department) ?? []).map(({ place }) => place)
  const own = (asked.blanks.get(department) ?? []).map(({ place }) => place)
  // Without an answer of its own, that of another department which reports jointly, or one under a mistyped number.
  const other = answers.length + own.length === 0 ? reported.get(department) : undefined
  const places = [...answers, ...own, ...(other ? [other] : [])]
  const [place] = places
  if (!place) return null
  const counts = findings.at(places, item.number)
  const isBlank = answers.length === 0 && !other
  const isFaulty = isBlank ? findings.hasErrorBesidesBlank(places, item.number) : counts.errors > 0
  return { state: isFaulty ? 'faulty' : isBlank ? 'blank' : 'reported', place, ...counts }
}

const nothing: FindingCounts = { errors: 0, warnings: 0 }

function withoutEntry(
  department: string,
  { reported, responsible }: Asked,
  isExpected: boolean,
  context: CellContext,
): Found {
  if (isExpected) {
    const file = context.fileOf(department)
    if (file === null) return { state: 'missing', place: null, ...nothing }
    const { place, ...counts } = context.findings.outsideEntries(file)
    return { state: 'faulty', place, ...counts }
  }
  const isNamed = responsible?.has(department) ?? true
  const isOptional = isNamed && !isRepealed(reported.item, context.period)
  return { state: isOptional ? 'optional' : 'not-responsible', place: null, ...nothing }
}

/** Files that may hold answers which cannot be read: by department where its own name or the file's says whose they are. */
export function filesToBlame(
  { departments }: Pick<Plan, 'departments'>,
  { unread, submissions }: Pick<Read, 'unread' | 'submissions'>,
): { byDepartment: ReadonlyMap<string, string>; others: string[] } {
  const known = new Set(departments.map(({ id }) => id))
  const nameOf = (file: string) => /([^/]*?)(?:\.[^./]*)?$/.exec(file)?.[1] ?? ''
  const parts = submissions.flatMap(({ file, department, complete }) =>
    department && !complete ? [[department.id, file] as const] : [],
  )
  const named = unread.filter((file) => known.has(nameOf(file)))
  return {
    byDepartment: new Map([...parts, ...named.map((file) => [nameOf(file), file] as const)]),
    others: unread.filter((file) => !known.has(nameOf(file))),
  }
}
