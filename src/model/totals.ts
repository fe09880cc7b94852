import type { Big } from 'big.js'
import { type Amount, addUp, aggregate, type Sums, togetherByQuarter } from './indicators.js'
import type { Indicator } from './plan.js'
import { type Quarter, quarters } from './terms.js'
import { wideWhole } from './whole-and-parts.js'

/** The item's indicator: over the departments that gave it. `value` null where there is no total. */
export interface Total {
  indicator: Indicator
  value: Big | null
  byDepartment: Map<string, Amount>
  byQuarter: Map<Quarter, Big> | null
}

export type Totals = ReadonlyMap<string, Total>

/**
 * Totals of an item's indicators, in the plan's order; a whole that no department gave is the sum of its parts' totals.
 *
 * @param period The quarters of the period.
 */
export function totalsOf(
  indicators: readonly Indicator[],
  amounts: ReadonlyMap<string, ReadonlyMap<string, Amount>>,
  period: readonly Quarter[] = quarters,
): Total[] {
  const totals = new Map(indicators.map((indicator) => [indicator.id, totalOf(indicator, amounts)]))
  const settled = new Set<string>()
  for (const total of totals.values()) settle(total, { totals, period }, settled)
  return [...totals.values()]
}

interface Setting {
  totals: Totals
  period: readonly Quarter[]
}

function totalOf(indicator: Indicator, amounts: ReadonlyMap<string, ReadonlyMap<string, Amount>>): Total {
  const byDepartment = new Map<string, Amount>()
  for (const [department, given] of amounts) {
    const amount = given.get(indicator.id)
    if (amount) byDepartment.set(department, amount)
  }
  return { indicator, byDepartment, ...over(indicator, byDepartment) }
}

function over({ aggregate: how }: Indicator, byDepartment: Total['byDepartment']): Pick<Total, 'value' | 'byQuarter'> {
  const values = [...byDepartment.values()]
  const value = aggregate(
    values.map((amount) => amount.value),
    how,
  )
  // Without a total there is none by quarter either; where one department alone gave it, its quarters are the item's.
  return { value, byQuarter: value ? togetherByQuarter(values, how === 'none' ? 'sum' : how) : null }
}

/**
 * Makes a whole of its parts, which may be wholes themselves, however many lie in one another. A circle of parts is an error
 * by then, and ends here.
 */
function settle(whole: Total, setting: Setting, settled: Set<string>): void {
  const pending: { total: Total; parts: Iterator<{ id: string }> }[] = []
  const enter = (total: Total | undefined) => {
    if (!total || settled.has(total.indicator.id)) return
    settled.add(total.indicator.id)
    pending.push({ total, parts: total.indicator.parts.values() })
  }
  enter(whole)
  for (let last = pending.at(-1); last; last = pending.at(-1)) {
    const part = last.parts.next()
    if (part.done) {
      pending.pop()
      sumUp(last.total, setting)
    } else enter(setting.totals.get(part.value.id))
  }
}

function sumUp(total: Total, { totals, period }: Setting): void {
  const { indicator, byDepartment } = total
  if (indicator.parts.length === 0) return
  if (wideWhole(total, totals, period)?.compared?.difference === null) {
    // A department's parts are in the whole that another gave, and would be counted twice.
    for (const [department, { derived }] of byDepartment) if (derived) byDepartment.delete(department)
    Object.assign(total, over(indicator, byDepartment))
  } else if ([...byDepartment.values()].every(({ derived }) => derived)) {
    const sum = partsOfTotal(total, totals, period)
    if (sum) Object.assign(total, sum)
  }
}

/** Null where one of the parts has no total, and where they do not add up: the largest whole is not the sum of the largest parts. */
function partsOfTotal({ indicator }: Total, totals: Totals, period: readonly Quarter[]): Sums | null {
  const parts = indicator.parts.flatMap(({ id }) => totals.get(id) ?? [])
  const indicators = parts.map((part) => part.indicator)
  if ([indicator, ...indicators].some(({ aggregate: how }) => how !== 'sum')) return null
  const sums = parts.flatMap(({ value, byQuarter }) => (value ? [{ value, byQuarter }] : []))
  return sums.length < indicator.parts.length ? null : addUp(indicator, indicators, sums, period)
}
