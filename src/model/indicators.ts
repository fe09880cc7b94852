import { Big } from 'big.js'
import { grouped } from './grouped.js'
import type { Indicator } from './plan.js'
import { remembered } from './remembered.js'
import type { GivenIndicator } from './submission.js'
import type { Quarter } from './terms.js'

/** An indicator's value for the period, and for its quarters where they were given. Decimals are exact. */
export interface Amount {
  value: Big
  byQuarter: Map<Quarter, Big> | null
  /** Quarters of the period that were left out where others were given. */
  missingQuarters: Quarter[]
  /** Not given, but the sum of its parts. */
  derived: boolean
}

/**
 * What one department's numbers for one item come to: quarters taken together, and a whole that was left out made of its
 * parts. An indicator without an amount is not in the map.
 */
export function amountsOf(
  indicators: readonly Indicator[],
  given: readonly GivenIndicator[],
  period: readonly Quarter[],
): ReadonlyMap<string, Amount> {
  // Most items ask for no figures.
  if (indicators.length === 0) return noAmounts
  const amounts = new Map<string, Amount>()
  const givenById = new Map(given.map((one) => [one.id, one]))
  for (const indicator of indicators) {
    const one = givenById.get(indicator.id)
    const amount = one && amountOf(indicator, one, period)
    if (amount) amounts.set(indicator.id, amount)
  }
  addWholes(indicators, amounts)
  return amounts
}

const noAmounts: ReadonlyMap<string, Amount> = new Map()

function amountOf(indicator: Indicator, given: GivenIndicator, period: readonly Quarter[]): Amount | null {
  if (given.value) return { value: given.value, byQuarter: null, missingQuarters: [], derived: false }
  const byQuarter = new Map<Quarter, Big>()
  for (const quarter of period) {
    const one = given.byQuarter?.get(quarter)
    if (one) byQuarter.set(quarter, one.value)
  }
  const value = aggregate([...byQuarter.values()], indicator.quarters)
  if (!value) return null
  return { value, byQuarter, missingQuarters: period.filter((quarter) => !byQuarter.has(quarter)), derived: false }
}

/** Puts in each whole that has no amount and whose parts all have one; parts may be wholes themselves. */
function addWholes(indicators: readonly Indicator[], amounts: Map<string, Amount>): void {
  const wholes = indicators.filter(({ parts }) => parts.length > 0)
  for (let before = -1; before !== amounts.size; ) {
    before = amounts.size
    for (const { id, parts } of wholes) {
      if (amounts.has(id)) continue
      const sum = sumOfParts(parts.map((part) => amounts.get(part.id)))
      if (sum) amounts.set(id, sum)
    }
  }
}

/** The same ids, and those of the wholes that they are parts of. */
export function withTheirWholes(ids: Iterable<string>, indicators: readonly Indicator[]): Set<string> {
  const all = new Set(ids)
  for (const id of all) for (const { whole } of usesOf(indicators).get(id) ?? []) all.add(whole)
  return all
}

/** By the id of each part, what it is a part of. */
const usesOf = remembered((indicators: readonly Indicator[]) =>
  grouped(
    indicators.flatMap(({ id: whole, parts }) => parts.map(({ id: part }) => ({ whole, part }))),
    ({ part }) => part,
  ),
)

/** By its id; the first of those that have one. */
export const indicatorsById = remembered(
  (indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> =>
    new Map(indicators.toReversed().map((one) => [one.id, one])),
)

/** Null unless every part has an amount; by quarter only where every part has the same quarters. */
export function sumOfParts(parts: readonly (Amount | undefined)[]): Amount | null {
  const present = parts.filter((part) => part !== undefined)
  const [first] = present
  if (!first || present.length < parts.length) return null
  const value = total(present.map((part) => part.value))
  return { value, byQuarter: togetherByQuarter(present, 'sum'), missingQuarters: first.missingQuarters, derived: true }
}

/** Quarter by quarter over several amounts; null unless all of them have the same quarters. */
export function togetherByQuarter(
  amounts: readonly Pick<Amount, 'byQuarter'>[],
  how: 'sum' | 'max' | 'min',
): Map<Quarter, Big> | null {
  const [first] = amounts
  if (!first?.byQuarter) return null
  const together = new Map<Quarter, Big>()
  for (const quarter of first.byQuarter.keys()) {
    const values = amounts.map(({ byQuarter }) => byQuarter?.get(quarter))
    const present = values.filter((value) => value !== undefined)
    const value = aggregate(present, how)
    if (present.length < values.length || !value) return null
    together.set(quarter, value)
  }
  return amounts.every(({ byQuarter }) => byQuarter?.size === together.size) ? together : null
}

/** Null for no values, and for `none`. A single value needs no total and is its own. */
export function aggregate(values: readonly Big[], how: Indicator['aggregate'] | Indicator['quarters']): Big | null {
  const [first] = values
  if (!first) return null
  switch (how) {
    case 'sum':
      return total(values)
    case 'max':
      return values.reduce((a, b) => (b.gt(a) ? b : a))
    case 'min':
      return values.reduce((a, b) => (b.lt(a) ? b : a))
    case 'last':
      return values.at(-1) ?? null
    case 'none':
      return values.length === 1 ? first : null
  }
}

function total(values: readonly Big[]): Big {
  return values.reduce((sum, value) => sum.plus(value), new Big(0))
}

/** The item's indicator: over the departments that gave it. `value` null where there is no total. */
export interface Total {
  indicator: Indicator
  value: Big | null
  byDepartment: Map<string, Amount>
  byQuarter: Map<Quarter, Big> | null
}

/** Totals of an item's indicators, in the plan's order; a whole that no department gave is the sum of its parts' totals. */
export function totalsOf(
  indicators: readonly Indicator[],
  amounts: ReadonlyMap<string, ReadonlyMap<string, Amount>>,
): Total[] {
  const totals = new Map(indicators.map((indicator) => [indicator.id, totalOf(indicator, amounts)]))
  const settled = new Set<string>()
  for (const total of totals.values()) settle(total, totals, settled)
  return [...totals.values()]
}

function totalOf(indicator: Indicator, amounts: ReadonlyMap<string, ReadonlyMap<string, Amount>>): Total {
  const byDepartment = new Map<string, Amount>()
  for (const [department, given] of amounts) {
    const amount = given.get(indicator.id)
    if (amount) byDepartment.set(department, amount)
  }
  const values = [...byDepartment.values()]
  const how = indicator.aggregate
  const value = aggregate(
    values.map((amount) => amount.value),
    how,
  )
  // Without a total there is none by quarter either; where one department alone gave it, its quarters are the item's.
  const byQuarter = value ? togetherByQuarter(values, how === 'none' ? 'sum' : how) : null
  return { indicator, value, byDepartment, byQuarter }
}

/**
 * Makes a whole of its parts, which may be wholes themselves, however many lie in one another. A circle of parts is an error
 * by then, and ends here.
 */
function settle(whole: Total, totals: ReadonlyMap<string, Total>, settled: Set<string>): void {
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
      sumUp(last.total, totals)
    } else enter(totals.get(part.value.id))
  }
}

function sumUp(total: Total, totals: ReadonlyMap<string, Total>): void {
  const { indicator, byDepartment } = total
  // The largest of several wholes is not the sum of the largest parts.
  if (indicator.aggregate === 'none' || (indicator.aggregate !== 'sum' && byDepartment.size > 0)) return
  if ([...byDepartment.values()].some(({ derived }) => !derived)) return
  const sum = partsOfTotal(total, totals)
  if (sum) Object.assign(total, sum)
}

/** The sum of the totals of an indicator's parts; null where it has no parts, or one of them has no total. */
export function partsOfTotal(
  { indicator }: Total,
  totals: ReadonlyMap<string, Total>,
): Pick<Amount, 'value' | 'byQuarter'> | null {
  const parts = indicator.parts.flatMap(({ id }) => totals.get(id) ?? [])
  const values = parts.flatMap(({ value }) => value ?? [])
  if (values.length === 0 || values.length < indicator.parts.length) return null
  return { value: total(values), byQuarter: togetherByQuarter(parts, 'sum') }
}
