import type { Comparison, IndicatorChange, ItemChange } from '../../compare/comparison.js'
import { type IndicatorRow, indicatorRows } from '../../compare/indicator-rows.js'
import { chainsOf, type ItemChain } from '../../compare/item-chains.js'
import { isIncomplete, type PrintedReport } from '../../model/incomplete.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import { inOrderOfTime, kindOf } from '../../model/period-kind.js'
import type { Item } from '../../model/report.js'
import { isOneUnit } from '../../text/unit.js'

/** Every period of the new report's kind, in order of time; those of the comparison among them. */
export function momentsOf({ old, new: now }: Comparison, history: readonly PrintedReport[]): PrintedReport[] {
  const reports = new Map(history.map((one) => [one.report.period, one]))
  for (const report of [old, now])
    reports.set(report.period, history.find((one) => one.report === report) ?? { report, printing: null })
  return inOrderOfTime([...reports.values()].filter(({ report }) => kindOf(report.period) === kindOf(now.period)))
}

/**
 * The values of an indicator over the periods; null where a period has none, or has it in another unit. None at all where
 * the periods between the two reports lead to another item than the comparison does.
 */
export function valuesOf(
  change: ItemChange,
  { id, unit }: Pick<IndicatorChange, 'id' | 'unit'>,
  history: readonly PrintedReport[],
): Moment[] {
  const followed = chainIn(change, history)
  if (!followed) return []
  const row = followed.rows.find(
    ({ latest, cells }) => isOneUnit(latest, { unit }) && (latest.id === id || cells.some((cell) => cell?.id === id)),
  )
  return history.map((one, index) => {
    const [item, cell] = [followed.chain[index], row?.cells[index]]
    const incomplete = item && cell ? isIncomplete(cell, item, one) : false
    return { period: one.report.period, value: cell?.value ?? null, incomplete }
  })
}

/** An indicator in one period. */
export interface Moment {
  period: string
  value: number | null
  /** Lacks the figure of a department or of a quarter. */
  incomplete: boolean
}

interface Followed {
  chain: ItemChain
  rows: readonly IndicatorRow[]
}

function chainIn({ from, to }: ItemChange, history: readonly PrintedReport[]): Followed | null {
  const chains = chainsIn(history)
  const [before, after] = [from, to].map((item) => item && chains.get(item))
  const chain = after ?? before
  if (!chain || (before && after && before !== after)) return null
  return { chain, rows: rowsOf(chain) }
}

const chainsIn = memoizeByIdentity((history: readonly PrintedReport[]): ReadonlyMap<Item, ItemChain> => {
  const chains = chainsOf(history.map(({ report }) => report))
  return new Map(chains.flatMap((chain) => chain.flatMap((item) => (item ? [[item, chain] as const] : []))))
})

const rowsOf = memoizeByIdentity(indicatorRows)
