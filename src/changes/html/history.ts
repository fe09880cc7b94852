import type { Comparison, IndicatorChange, ItemChange } from '../../compare/comparison.js'
import { itemsIn } from '../../model/items-in.js'
import { remembered } from '../../model/remembered.js'
import type { Item, Report } from '../../model/report.js'
import type { PeriodReport } from '../changes-writer.js'

/** Every period there is, both of the comparison among them, in the order of time. */
export function momentsOf({ old, new: now }: Comparison, history: readonly PeriodReport[]): PeriodReport[] {
  const reports = new Map(history.map(({ period, report }) => [period, report]))
  for (const report of [old, now]) reports.set(report.period, report)
  return [...reports]
    .map(([period, report]) => ({ period, report }))
    .sort((one, other) => (one.period < other.period ? -1 : one.period > other.period ? 1 : 0))
}

/** The values of an indicator over the periods; null where a period has none, or has it in another unit. */
export function valuesOf(
  change: ItemChange,
  { id, unit }: Pick<IndicatorChange, 'id' | 'unit'>,
  history: readonly PeriodReport[],
): { period: string; value: number | null }[] {
  const wanted = change.to ?? change.from
  return history.map(({ period, report }) => ({
    period,
    value: wanted && valueIn(itemIn(report, wanted, change, id), id, unit),
  }))
}

/** The item in another period's report: the one of the same measure, under whatever number, or else of the same number. */
function itemIn(report: Report, wanted: Item, { from, to }: ItemChange, id: string): Item | null {
  const index = indexOf(report)
  for (const known of [to, from]) if (known && index.items.has(known)) return known
  const alike = index.byMeasure.get(folded(wanted.measure))
  if (alike && has(alike, id)) return alike
  const numbered = index.byNumber.get(wanted.number)
  return numbered && has(numbered, id) ? numbered : null
}

const has = ({ indicators }: Item, id: string): boolean => indicators.some((one) => one.id === id)

function valueIn(item: Item | null, id: string, unit: string | null): number | null {
  return item?.indicators.find((one) => one.id === id && one.unit === unit)?.value ?? null
}

interface Index {
  items: ReadonlySet<Item>
  byMeasure: ReadonlyMap<string, Item>
  byNumber: ReadonlyMap<string, Item>
}

const indexOf = remembered((report: Report): Index => {
  const items = [...itemsIn(report.sections)]
  return {
    items: new Set(items),
    byMeasure: new Map(items.map((item) => [folded(item.measure), item])),
    byNumber: new Map(items.map((item) => [item.number, item])),
  }
})

const folded = (measure: string): string => measure.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
