import { Big } from 'big.js'
import type { Item } from '../model/report.js'
import type { IndicatorChange } from './comparison.js'

type Indicator = Item['indicators'][number]

/** The figures that moved, came or went, in the order of the new report; those that went behind them. */
export function indicatorChanges(from: readonly Indicator[], to: readonly Indicator[]): IndicatorChange[] {
  const before = new Map(from.map((one) => [one.id, one]))
  const after = new Set(to.map(({ id }) => id))
  return [
    ...to.flatMap((one) => changeOf(before.get(one.id) ?? null, one)),
    ...from.flatMap((one) => (after.has(one.id) ? [] : changeOf(one, null))),
  ]
}

/** To four decimals; a change that is less than that is not none, and keeps its first four digits. */
function percentOf(delta: Big, old: Big): number {
  const percent = delta.times(100).div(old)
  const rounded = percent.round(4)
  return (rounded.eq(0) && !percent.eq(0) ? percent.prec(4) : rounded).toNumber()
}

function changeOf(before: Indicator | null, after: Indicator | null): IndicatorChange[] {
  const known = after ?? before
  const [from, to] = [before?.value ?? null, after?.value ?? null]
  // Five thousand roubles and 5 thousand of them are two numbers that nobody can subtract.
  const isOneUnit = !before || !after || before.unit === after.unit
  if (!known || (from === to && isOneUnit)) return []
  // Decimals as they are written: 0.3 less 0.1 is 0.2.
  const delta = from === null || to === null || !isOneUnit ? null : new Big(to).minus(from)
  return [
    {
      id: known.id,
      name: known.name,
      unit: known.unit,
      ...(!isOneUnit && { oldUnit: before.unit }),
      from,
      to,
      delta: delta?.toNumber() ?? null,
      percent: delta && from ? percentOf(delta, new Big(from).abs()) : null,
    },
  ]
}
