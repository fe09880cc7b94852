import { Big } from 'big.js'
import { groupBy } from './group-by.js'
import { memoizeByIdentity } from './memoize-by-identity.js'
import type { Indicator } from './plan.js'
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
  addWholes(indicators, amounts, period)
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
function addWholes(indicators: readonly Indicator[], amounts: Map<string, Amount>, period: readonly Quarter[]): void {
  const wholes = indicators.filter(({ parts }) => parts.length > 0)
  for (let before = -1; before !== amounts.size; ) {
    before = amounts.size
    for (const whole of wholes) {
      if (amounts.has(whole.id)) continue
      const sum = sumOfParts(whole, indicators, amounts, period)
      if (sum) amounts.set(whole.id, sum)
    }
  }
}

/** The same ids, and those of the wholes that they are parts of. */
export function withTheirWholes(ids: Iterable<string>, indicators: readonly Indicator[]): Set<string> {
  const all = new Set(ids)
  for (const id of all) for (const { whole } of usesOf(indicators).get(id) ?? []) all.add(whole)
  return all
}

/** The same ids, and those of the parts that they are the sum of. */
export function withTheirParts(ids: Iterable<string>, indicators: readonly Indicator[]): Set<string> {
  const all = new Set(ids)
  for (const id of all) for (const part of indicatorsById(indicators).get(id)?.parts ?? []) all.add(part.id)
  return all
}

/** By the id of each part, what it is a part of. */
const usesOf = memoizeByIdentity((indicators: readonly Indicator[]) =>
  groupBy(
    indicators.flatMap(({ id: whole, parts }) => parts.map(({ id: part }) => ({ whole, part }))),
    ({ part }) => part,
  ),
)

/** By its id; the first of those that have one. */
export const indicatorsById = memoizeByIdentity(
  (indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> =>
    new Map(indicators.toReversed().map((one) => [one.id, one])),
)

/**
 * A department's parts of a whole as one amount. Null unless every part has one, and where their values for the period do
 * not add up and there are no quarters that would; by quarter only where every part has the same quarters.
 */
export function sumOfParts(
  whole: Indicator,
  indicators: readonly Indicator[],
  amounts: ReadonlyMap<string, Amount>,
  period: readonly Quarter[],
): Amount | null {
  const parts = whole.parts.map(({ id }) => amounts.get(id))
  const present = parts.filter((part) => part !== undefined)
  if (present.length === 0 || present.length < parts.length) return null
  const known = indicatorsById(indicators)
  const sums = addUp(
    whole,
    whole.parts.flatMap(({ id }) => known.get(id) ?? []),
    present,
    period,
  )
  if (!sums) return null
  const missing = new Set(present.flatMap(({ missingQuarters }) => missingQuarters))
  return { ...sums, missingQuarters: period.filter((quarter) => missing.has(quarter)), derived: true }
}

/** Values for the period, and by quarter where they are known. */
export type Sums = Pick<Amount, 'value' | 'byQuarter'>

/** Amounts of all parts of a whole as one; null where neither their values nor their quarters add up. */
export function addUp(
  whole: Indicator,
  parts: readonly Indicator[],
  amounts: readonly Sums[],
  period: readonly Quarter[],
): Sums | null {
  const byQuarter = togetherByQuarter(amounts, 'sum')
  const value = valuesAddUp([whole, ...parts], amounts, period)
    ? total(amounts.map((amount) => amount.value))
    : aggregate([...(byQuarter?.values() ?? [])], whole.quarters)
  return value && { value, byQuarter }
}

/**
 * Whether values for the period may be added up, and not only those of each quarter: the largest quarter of a whole is not
 * the sum of the largest quarters of its parts. What stood at the period's end adds up where its last quarter is known.
 */
export function valuesAddUp(
  indicators: readonly Indicator[],
  amounts: readonly Sums[],
  period: readonly Quarter[],
): boolean {
  const [first] = indicators
  if (period.length === 1 || !first) return true
  if (indicators.some(({ quarters }) => quarters !== first.quarters)) return false
  const last = period.at(-1)
  const isAtEnd = ({ byQuarter }: Sums) => !byQuarter || (last !== undefined && byQuarter.has(last))
  return first.quarters === 'sum' || (first.quarters === 'last' && amounts.every(isAtEnd))
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
