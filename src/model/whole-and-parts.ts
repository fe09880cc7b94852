import { Big } from 'big.js'
import { type Amount, valuesAddUp } from './indicators.js'
import type { Indicator } from './plan.js'
import type { Quarter } from './terms.js'

/** An indicator as some departments gave it; their values add up. */
export interface Given {
  indicator: Indicator
  amounts: readonly Amount[]
}

/** What a whole comes to, and what its parts do. `quarter` null: over the period. */
export interface Difference {
  value: Big
  sum: Big
  quarter: Quarter | null
}

/**
 * Holds a whole against the sum of its parts: quarter by quarter where all of them have the quarter, and over the period
 * where nothing is left out of it. Null where there is nothing that could be compared.
 */
export function compareWhole(
  whole: Given,
  parts: readonly Given[],
  period: readonly Quarter[],
): { difference: Difference | null } | null {
  const all = [whole, ...parts]
  const amounts = all.flatMap((one) => one.amounts)
  const indicators = all.map(({ indicator }) => indicator)
  const known = period.filter((quarter) => amounts.every(({ byQuarter }) => byQuarter?.has(quarter)))
  const scopes: (Quarter | null)[] = [...known]
  if (amounts.every((one) => one.missingQuarters.length === 0) && valuesAddUp(indicators, amounts, period)) {
    scopes.push(null)
  }
  if (scopes.length === 0) return null
  for (const quarter of scopes) {
    const value = sumIn(whole.amounts, quarter)
    const sum = sumIn(
      parts.flatMap((part) => part.amounts),
      quarter,
    )
    if (!value.eq(sum)) return { difference: { value, sum, quarter } }
  }
  return { difference: null }
}

function sumIn(amounts: readonly Amount[], quarter: Quarter | null): Big {
  const within = (one: Amount) => (quarter === null ? one.value : one.byQuarter?.get(quarter))
  return amounts.reduce((sum, one) => sum.plus(within(one) ?? 0), new Big(0))
}

/** A whole that some departments give for others, which give its parts. */
export interface WideWhole {
  /** Who gave the whole and left its parts to others. */
  departments: string[]
  /** Who gave parts and no whole. */
  others: string[]
  /** Null where they cannot be compared. */
  compared: ReturnType<typeof compareWhole>
}

/** What each department gave of an indicator. */
interface Gathered {
  indicator: Indicator
  byDepartment: ReadonlyMap<string, Amount>
}

/**
 * Where a department gives a whole and none of its parts, and others give parts and no whole, the one is the sum of the
 * other. A department that gave both is looked at by itself. Null where this is not so, or cannot be said: the largest of
 * several wholes is not the sum of the largest parts.
 */
export function wideWhole(
  whole: Gathered,
  gathered: ReadonlyMap<string, Gathered>,
  period: readonly Quarter[],
): WideWhole | null {
  const parts = whole.indicator.parts.flatMap(({ id }) => gathered.get(id) ?? [])
  if (parts.length < whole.indicator.parts.length) return null
  if ([whole, ...parts].some(({ indicator }) => indicator.aggregate !== 'sum')) return null
  const wholes = [...whole.byDepartment].filter(([id, { derived }]) => !derived && leavesParts(id, parts))
  const departments = wholes.map(([id]) => id)
  const givers = new Set(parts.flatMap(({ byDepartment }) => [...byDepartment.keys()]))
  const others = [...givers].filter((id) => whole.byDepartment.get(id)?.derived ?? true)
  if (departments.length === 0 || others.length === 0) return null
  const involved = new Set([...departments, ...others])
  const given = parts.map(({ indicator, byDepartment }): Given => {
    return { indicator, amounts: [...byDepartment].flatMap(([id, amount]) => (involved.has(id) ? [amount] : [])) }
  })
  if (given.some(({ amounts }) => amounts.length === 0)) return null
  const compared = compareWhole({ ...whole, amounts: wholes.map(([, amount]) => amount) }, given, period)
  return { departments, others, compared }
}

/** Whether a department that gave a whole leaves parts to others: all of them, or such as are not asked of it. */
function leavesParts(department: string, parts: readonly Gathered[]): boolean {
  const left = parts.filter(({ byDepartment }) => !byDepartment.has(department))
  if (left.length === parts.length) return true
  return left.length > 0 && !left.some(({ indicator }) => isAskedOf(department, indicator))
}

/** Whether the plan asks a department that reports on the item for the indicator. */
export function isAskedOf(department: string, { departments }: Indicator): boolean {
  return departments?.some(({ id }) => id === department) ?? true
}
