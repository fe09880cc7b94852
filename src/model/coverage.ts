import { mustBeReported } from './due.js'
import { groupBy } from './group-by.js'
import { indicatorsById } from './indicators.js'
import type { Period } from './period.js'
import type { Indicator } from './plan.js'
import type { Answer, ReportedItem } from './reported-item.js'
import { isAskedOf, wideWhole } from './whole-and-parts.js'

/** Whose figures an item's total holds, of those that must give one: ids of departments. */
export interface Coverage {
  given: string[]
  lacking: string[]
}

/** Statuses under which there is nothing to count. */
const withoutFigures = new Set(['not-due', 'not-done', 'not-applicable'])

export function hasNothingToCount({ entry }: Answer): boolean {
  return entry.status !== null && withoutFigures.has(entry.status)
}

/** Answers who gave which figure of an item, and who must. */
export class Coverages {
  readonly #reported: ReportedItem
  readonly #period: Period
  readonly #responsible: ReadonlySet<string>
  readonly #indicators: ReadonlyMap<string, Indicator>
  /** What each department answered, or another one for it. */
  readonly #answers: ReadonlyMap<string, { answer: Answer }[]>
  /** Departments that answered the item, or have to. */
  readonly candidates: ReadonlySet<string>
  /** By the id of a part: who gave its whole and left the part to others. */
  readonly #excused = new Map<string, Set<string>>()

  constructor(reported: ReportedItem, period: Period) {
    const { item, contributions } = reported
    this.#reported = reported
    this.#period = period
    this.#responsible = new Set(item.responsible?.map(({ id }) => id))
    this.#indicators = indicatorsById(item.indicators)
    const answers = contributions.flatMap((answer) =>
      [answer.department, ...answer.entry.jointly.map(({ id }) => id)].map((department) => ({ department, answer })),
    )
    this.#answers = groupBy(answers, ({ department }) => department)
    this.candidates = new Set([
      ...this.#responsible,
      ...item.indicators.flatMap(({ departments }) => (departments ?? []).map(({ id }) => id)),
      ...reported.reported.keys(),
      ...this.#answers.keys(),
    ])
    this.#excuse()
  }

  /** Of an indicator that has a total. */
  of(indicator: Indicator): Coverage {
    const coverage: Coverage = { given: [], lacking: [] }
    for (const department of this.candidates) {
      if (this.lackingOf(department, indicator).length > 0) coverage.lacking.push(department)
      else if (this.#gave(department, indicator)) coverage.given.push(department)
    }
    return coverage
  }

  /** For want of which figures of a department the indicator's total is not whole: itself, or parts of it. */
  lackingOf(department: string, indicator: Indicator): Indicator[] {
    if (this.#isFree(department)) return []
    const lacking: Indicator[] = []
    const pending = new Set([indicator])
    for (const one of pending) {
      if (this.covers(department, one.id)) continue
      if (one.parts.length === 0 || one.departments) {
        if (this.mustGive(department, one)) lacking.push(one)
      } else for (const { id } of one.parts) this.#enter(id, pending)
    }
    return lacking
  }

  /** Whether the plan asks a department for a figure, and its answer and those of others leave something to ask for. */
  mustGive(department: string, indicator: Indicator): boolean {
    if (this.#excused.get(indicator.id)?.has(department)) return false
    if (indicator.departments) return isAskedOf(department, indicator)
    return this.#responsible.has(department) || this.#reported.reported.has(department)
  }

  /** Whether nobody must report on the item, or the department has nothing to count. */
  #isFree(department: string): boolean {
    if (!mustBeReported(this.#reported.item, this.#period)) return true
    return this.#answers.get(department)?.some(({ answer }) => hasNothingToCount(answer)) ?? false
  }

  /** Whether a department gave a figure, or another one with it. */
  covers(department: string, id: string): boolean {
    return this.#answers.get(department)?.some(({ answer }) => answer.amounts.has(id)) ?? false
  }

  #gave(department: string, indicator: Indicator): boolean {
    const pending = new Set([indicator])
    for (const one of pending) {
      if (this.covers(department, one.id)) return true
      for (const { id } of one.parts) this.#enter(id, pending)
    }
    return false
  }

  #enter(id: string, pending: Set<Indicator>): void {
    const part = this.#indicators.get(id)
    if (part) pending.add(part)
  }

  #excuse(): void {
    const { totals } = this.#reported
    const byId = new Map(totals.map((total) => [total.indicator.id, total]))
    for (const total of totals) {
      const wide = total.indicator.parts.length > 0 && wideWhole(total, byId, this.#period.quarters)
      if (!wide) continue
      for (const { id } of total.indicator.parts) {
        const excused = this.#excused.get(id) ?? new Set<string>()
        for (const department of wide.departments) excused.add(department)
        this.#excused.set(id, excused)
      }
    }
  }
}
