import type { Changed, IndicatorChange } from '../compare/comparison.js'
import { isQuarter } from '../model/terms.js'
import { nameOf } from './department-facts.js'
import { measured, number } from './numbers.js'
import type { Wording } from './wording.js'

interface Breakdown {
  label: string
  steps: { name: string; from: string; to: string }[]
}

/** By department and by quarter, of those that moved: where there are several, or where the whole did not move. */
export function breakdowns(indicator: IndicatorChange, wording: Wording): Breakdown[] {
  const { page, quarter } = wording.terms
  const { byDepartment, byQuarter } = indicator
  return [
    ...breakdown(page.byDepartment, byDepartment, indicator, wording, (id) => nameOf(id, wording)),
    ...breakdown(page.byQuarter, byQuarter ?? {}, indicator, wording, (id) => (isQuarter(id) ? quarter(id) : id)),
  ]
}

function breakdown(
  label: string,
  values: Record<string, Changed<number | null>>,
  { from, to, unit, fromUnit }: IndicatorChange,
  { words, terms }: Wording,
  nameFor: (id: string) => string,
): Breakdown[] {
  const all = Object.entries(values)
  // A figure that came or went did so in all of its parts.
  const isBoth = all.some(([, one]) => one.from !== null) && all.some(([, one]) => one.to !== null)
  const moved = all.filter(([, one]) => one.from !== one.to)
  if (!isBoth || moved.length === 0 || (from !== to && all.length < 2)) return []
  const told = (value: number | null, its: string | null) =>
    value === null
      ? words.noValue
      : fromUnit === undefined
        ? number(value, terms.code)
        : measured(value, its, terms.code)
  const steps = moved.map(([id, one]) => ({
    name: nameFor(id),
    from: told(one.from, fromUnit ?? null),
    to: told(one.to, unit),
  }))
  return [{ label, steps }]
}
