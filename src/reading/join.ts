import { type Amount, amountsOf, withTheirWholes } from '../model/indicators.js'
import type { Period } from '../model/period.js'
import { type Indicator, itemsOf, type Plan } from '../model/plan.js'
import type { Answer, ReportedItem } from '../model/reported-item.js'
import type { Place } from '../model/source-text.js'
import type { Entry, Submission } from '../model/submission.js'
import { totalsOf } from '../model/totals.js'
import { type KnownItems, keyMeant, knownItems, meantNumbers } from '../suggest/meant-numbers.js'
import { nearest } from '../suggest/nearest.js'

type Gathered = Omit<ReportedItem, 'totals' | 'reported'> & { reported: Map<string, Place> }

/** Puts every entry to the items it answers, in the order of the plan's departments. */
export function join(plan: Plan, submissions: readonly Submission[], period: Period): ReportedItem[] {
  const items = new Map<string, Gathered>()
  for (const item of itemsOf(plan.sections)) {
    if (items.has(item.number) || plan.unreadable.numbers.has(item.number)) continue
    items.set(item.number, { item, contributions: [], blanks: [], reported: new Map() })
  }
  const all = knownItems(plan)
  const order = new Map(plan.departments.map(({ id }, index) => [id, index]))
  const known = submissions.flatMap((submission) => {
    const department = submission.department?.id ?? ''
    const rank = order.get(department)
    return rank === undefined ? [] : [{ submission, department, rank }]
  })
  for (const { submission, department } of known.sort((a, b) => a.rank - b.rank)) {
    joinOne({ items, all, period }, submission, department)
  }
  return Array.from(items.values(), (gathered) => {
    return {
      ...gathered,
      totals: totalsOf(gathered.item.indicators, byDepartment(gathered.contributions), period.quarters),
    }
  })
}

interface Joining {
  items: ReadonlyMap<string, Gathered>
  /** Those too of which it cannot be read what they ask for. */
  all: KnownItems
  period: Period
}

function joinOne({ items, all, period }: Joining, submission: Submission, department: string): void {
  for (const entry of submission.entries) {
    const answered = entry.numbers.flatMap(({ number }) => items.get(number)?.item ?? [])
    const indicators = answered.flatMap((item) => item.indicators)
    const amountsIn = (some: readonly Indicator[]) => amountsOf(some, entry.indicators, period.quarters)
    const entryAmounts = amountsIn(indicators)
    const unreadable = unreadableIn(entry, indicators, period)
    const departments = [department, ...entry.jointly.map(({ id }) => id)]
    for (const number of entry.blank ? [] : meantBy(entry, all)) {
      for (const id of departments) noteReported(items.get(number), id, entry.keyPlace)
    }
    for (const { numbers, place } of entry.slidItems) {
      for (const number of numbers) noteReported(items.get(number), department, place)
    }
    for (const { number, place } of entry.numbers) {
      const target = items.get(number)
      if (!target) continue
      if (entry.blank) {
        target.blanks.push({ department, place })
        continue
      }
      for (const id of departments) noteReported(target, id, place)
      const amounts = answered.length === 1 ? entryAmounts : amountsIn(target.item.indicators)
      target.contributions.push({ department, submission, entry, place, amounts, entryAmounts, unreadable })
    }
  }
}

function noteReported(target: Gathered | undefined, department: string, place: Place): void {
  if (target && !target.reported.has(department)) target.reported.set(department, place)
}

/** The items that an entry answers under numbers which are none of the plan. */
function meantBy(entry: Entry, all: KnownItems): string[] {
  const unknown = entry.numbers.filter(({ number }) => !all.numbers.has(number))
  if (unknown.length === 0) return []
  return keyMeant(entry.numbers, all)?.numbers ?? unknown.flatMap(({ number }) => meantNumbers(number, all.numbers))
}

/** Of a department that answers twice, which is told, the one answer may hold what the other lacks. */
function byDepartment(contributions: readonly Answer[]): Map<string, ReadonlyMap<string, Amount>> {
  const amounts = new Map<string, ReadonlyMap<string, Amount>>()
  for (const { department, amounts: given } of contributions) {
    const before = amounts.get(department)
    amounts.set(department, before ? new Map([...given, ...before]) : given)
  }
  return amounts
}

/** The indicators that an entry gives in a way that cannot be read: ill-typed, under a misspelt id, for another period. */
function unreadableIn(entry: Entry, indicators: readonly Indicator[], { quarters }: Period): ReadonlySet<string> {
  if (indicators.length === 0) return none
  const ids = new Set(indicators.map(({ id }) => id))
  // Which indicators are asked for depends on the status.
  if (entry.unreadable.has('indicators') || entry.unreadable.has('status')) return ids
  const unreadable = entry.indicators.flatMap(({ id, value, byQuarter }) => {
    if (!ids.has(id)) return nearest(id, ids) ?? []
    const inPeriod = byQuarter && [...byQuarter.keys()].every((quarter) => quarters.includes(quarter))
    return value || inPeriod ? [] : [id]
  })
  return unreadable.length === 0 ? none : withTheirWholes(unreadable, indicators)
}

const none: ReadonlySet<string> = new Set()
