import type { Comparison, IndicatorChange, ItemChange } from '../../compare/comparison.js'
import { type IndicatorRow, indicatorRows } from '../../compare/indicator-rows.js'
import { chainsOf, type ItemChain } from '../../compare/item-chains.js'
import { inOrderOfTime, kindOf } from '../../model/period-kind.js'
import { remembered } from '../../model/remembered.js'
import type { Item } from '../../model/report.js'
import { isOneUnit } from '../../model/unit.js'
import type { PeriodReport } from '../changes-writer.js'

/** Every period of the new report's kind, in order of time; those of the comparison among them. */
export function momentsOf({ old, new: now }: Comparison, history: readonly PeriodReport[]): PeriodReport[] {
  const reports = new Map(history.map(({ period, report }) => [period, report]))
  for (const report of [old, now]) reports.set(report.period, report)
  const moments = [...reports].map(([period, report]) => ({ period, report }))
  return inOrderOfTime(moments.filter(({ period }) => kindOf(period) === kindOf(now.period)))
}

/**
 * The values of an indicator over the periods; null where a period has none, or has it in another unit. None at all where
 * the periods between the two reports lead to another item than the comparison does.
 */
export function valuesOf(
  change: ItemChange,
  { id, unit }: Pick<IndicatorChange, 'id' | 'unit'>,
  history: readonly PeriodReport[],
): { period: string; value: number | null }[] {
  const followed = chainIn(change, history)
  if (!followed) return []
  const row = followed.rows.find(
    ({ latest, cells }) => isOneUnit(latest, { unit }) && (latest.id === id || cells.some((cell) => cell?.id === id)),
  )
  return history.map(({ period }, index) => ({ period, value: row?.cells[index]?.value ?? null }))
}

interface Followed {
  chain: ItemChain
  rows: readonly IndicatorRow[]
}

function chainIn({ from, to }: ItemChange, history: readonly PeriodReport[]): Followed | null {
  const chains = chainsIn(history)
  const [before, after] = [from, to].map((item) => item && chains.get(item))
  const chain = after ?? before
  if (!chain || (before && after && before !== after)) return null
  return { chain, rows: rowsOf(chain) }
}

const chainsIn = remembered((history: readonly PeriodReport[]): ReadonlyMap<Item, ItemChain> => {
  const chains = chainsOf(history.map(({ report }) => report))
  return new Map(chains.flatMap((chain) => chain.flatMap((item) => (item ? [[item, chain] as const] : []))))
})

const rowsOf = remembered(indicatorRows)
