import { isNotYetDue, isRepealed, isRepealedBy } from '../model/due.js'
import type { Period } from '../model/period.js'
import type { Plan, PlanItem } from '../model/plan.js'
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

/** Its own entry comes first, whoever asked for it. */
export function cellOf(department: string, reported: ReportedItem, context: CellContext): Cell {
  const { item } = reported
  const isExpected = isExpectedOf(department, reported, context.period)
  const found = entryState(department, reported, context) ?? withoutEntry(department, item, isExpected, context)
  const isOpen = isExpected && found.state !== 'reported'
  return { ...found, isExpected, isOverdue: isOpen && isPast(item, context) }
}

/** Named in the plan, in force all period, and due within it or answered by somebody. */
function isExpectedOf(department: string, { item, reported }: ReportedItem, period: Period): boolean {
  if (!item.responsible?.some(({ id }) => id === department) || isRepealedBy(item, period)) return false
  return !isNotYetDue(item, period) || reported.size > 0
}

function isPast({ due }: PlanItem, { period, asOf }: CellContext): boolean {
  const within = due?.filter((date) => date >= period.start && date <= period.end) ?? []
  return asOf > (within.sort().at(-1) ?? period.end)
}

type Found = Omit<Cell, 'isExpected' | 'isOverdue'>

function entryState(department: string, reported: ReportedItem, { findings }: CellContext): Found | null {
  const { item, contributions, blanks } = reported
  const answers = contributions.filter((one) => one.department === department).map(({ place }) => place)
  const own = blanks.filter((one) => one.department === department).map(({ place }) => place)
  // Without an answer of its own, that of another department which reports jointly, or one under a mistyped number.
  const other = answers.length + own.length === 0 ? reported.reported.get(department) : undefined
  const places = [...answers, ...own, ...(other ? [other] : [])]
  const [place] = places
  if (!place) return null
  const counts = findings.at(places, item.number)
  const isBlank = answers.length === 0 && !other
  const isFaulty = isBlank ? findings.hasErrorBesidesBlank(places, item.number) : counts.errors > 0
  return { state: isFaulty ? 'faulty' : isBlank ? 'blank' : 'reported', place, ...counts }
}

const nothing: FindingCounts = { errors: 0, warnings: 0 }

function withoutEntry(department: string, item: PlanItem, isExpected: boolean, context: CellContext): Found {
  if (isExpected) {
    const file = context.fileOf(department)
    if (file === null) return { state: 'missing', place: null, ...nothing }
    const { place, ...counts } = context.findings.outsideEntries(file)
    return { state: 'faulty', place, ...counts }
  }
  const isNamed = item.responsible === null || item.responsible.some(({ id }) => id === department)
  const isOptional = isNamed && !isRepealed(item, context.period)
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
