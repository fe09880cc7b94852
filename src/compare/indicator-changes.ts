import { Big } from 'big.js'
import { isIncomplete, type PrintedReport } from '../model/incomplete.js'
import { areOfOneKind } from '../model/period-kind.js'
import type { Item } from '../model/report.js'
import { isOneUnit } from '../text/unit.js'
import { changedText } from './changed-values.js'
import type { Changed, IndicatorChange } from './comparison.js'
import { matchIndicators } from './match-indicators.js'

type Indicator = Item['indicators'][number]

/** An item and the report that it stands in. */
export interface ItemIn {
  item: Item
  of: PrintedReport
}

/** The figures that moved, came or went, in the order of the new report; those that went behind them. */
export function indicatorChanges(from: ItemIn | null, to: ItemIn | null): IndicatorChange[] {
  const [old, latest] = [from?.item.indicators ?? [], to?.item.indicators ?? []]
  const before = matchIndicators(old, latest)
  const stayed = new Set(before.values())
  const incomplete = (one: Indicator, side: ItemIn | null) => side !== null && isIncomplete(one, side.item, side.of)
  const isComparable = !from || !to || areOfOneKind(from.of.report.period, to.of.report.period)
  const change = (was: Indicator | null, is: Indicator | null) =>
    changeOf(was, is, {
      isComparable,
      incomplete: { from: was !== null && incomplete(was, from), to: is !== null && incomplete(is, to) },
    })
  return [
    ...latest.flatMap((one) => change(before.get(one) ?? null, one)),
    ...old.flatMap((one) => (stayed.has(one) ? [] : change(one, null))),
  ]
}

/** To four decimals; a change that is less than that is not none, and keeps its first four digits. */
function percentOf(delta: Big, old: Big): number {
  const percent = delta.times(100).div(old)
  const rounded = percent.round(4)
  return (rounded.eq(0) && !percent.eq(0) ? percent.prec(4) : rounded).toNumber()
}

interface Totals {
  /** Their periods are of one kind. */
  isComparable: boolean
  incomplete: Changed<boolean>
}

function changeOf(
  before: Indicator | null,
  after: Indicator | null,
  { isComparable, incomplete }: Totals,
): IndicatorChange[] {
  const known = after ?? before
  if (!known) return []
  const [from, to] = [before?.value ?? null, after?.value ?? null]
  const isPair = before !== null && after !== null
  // Five thousand roubles and 5 thousand of them are two numbers that nobody can subtract.
  const hasOneUnit = !isPair || isOneUnit(before, after)
  const isUnitSame = !isPair || !changedText(before.unit, after.unit)
  const isOneName = !isPair || !changedText(before.name, after.name)
  const isOneId = !isPair || before.id === after.id
  const byDepartment = sides(before?.byDepartment, after?.byDepartment)
  const byQuarter = before?.byQuarter || after?.byQuarter ? sides(before?.byQuarter, after?.byQuarter) : null
  const isMoved = [byDepartment, byQuarter ?? {}].some((all) => Object.values(all).some((one) => one.from !== one.to))
  const hasValues = isMoved || from !== null || to !== null || Object.keys(byDepartment).length > 0
  if (!hasValues || (from === to && isUnitSame && isOneName && isOneId && !isMoved)) return []
  // Decimals as they are written: 0.3 less 0.1 is 0.2.
  const haveBoth = from !== null && to !== null
  const isSomeIncomplete = haveBoth && (incomplete.from || incomplete.to)
  const delta = haveBoth && hasOneUnit && isComparable && !isSomeIncomplete ? new Big(to).minus(from) : null
  return [
    {
      id: known.id,
      ...(isPair && !isOneId && { fromId: before.id }),
      name: known.name,
      ...(isPair && !isOneName && { fromName: before.name }),
      unit: known.unit,
      ...(isPair && !isUnitSame && { fromUnit: before.unit }),
      from,
      to,
      delta: delta?.toNumber() ?? null,
      ...(isSomeIncomplete && { incomplete }),
      percent: delta && from ? percentOf(delta, new Big(from).abs()) : null,
      byDepartment,
      byQuarter,
    },
  ]
}

type Values = { readonly [key: string]: number | undefined } | null | undefined

/** Both values of each key of either; null where one has none. */
function sides(from: Values, to: Values): Record<string, Changed<number | null>> {
  const keys = new Set([...Object.keys(to ?? {}), ...Object.keys(from ?? {})])
  // Ids come from input, and `__proto__` is an id somebody will type.
  const entries = [...keys].map((key) => [key, { from: from?.[key] ?? null, to: to?.[key] ?? null }] as const)
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}
