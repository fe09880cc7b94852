import { itemsIn } from '../model/items-in.js'
import type { MatchedReport } from '../model/matched-report.js'
import type { Item } from '../model/report.js'
import { quarters, statusWeight } from '../model/terms.js'
import { isOneUnit } from '../text/unit.js'
import type { CellContext } from './cell-context.js'
import { figureOf } from './figures.js'
import type { Overview, OverviewIndicator } from './tree.js'

/** What a chief reads in a minute: items by status, the figures, and against the period a year earlier where it is known. */
export function overviewOf(
  context: CellContext,
  previous: MatchedReport | null,
  labelOf: (item: Item) => string,
): Overview {
  const { report, internal, words, nameOf, printing } = context
  const items = [...itemsIn(report.sections)]
  const labels = new Map(items.map((item) => [item.number, labelOf(item)]))
  return {
    items: report.summary.items,
    statuses: statusWeight.flatMap((status) => {
      const count = report.summary.byStatus[status]
      return count ? [{ status, label: words.statuses[status], count }] : []
    }),
    indicators: items.flatMap((item) =>
      item.indicators.map((one): OverviewIndicator => {
        const before = previous?.indicatorOf(item.number, one.id) ?? null
        const hasOtherUnit = before !== null && !isOneUnit(before, one)
        const figure = (value: number) => figureOf(words.code, value)
        return {
          item: item.number,
          label: labelOf(item),
          id: one.id,
          name: one.name,
          unit: one.unit,
          value: one.value === null ? null : figure(one.value),
          gaps: words.gaps(printing.notes.get(one) ?? { coverage: null, missingQuarters: null }),
          previous: !before || before.value === null || hasOtherUnit ? null : figure(before.value),
          previousGaps: previous && before && !hasOtherUnit ? words.gaps(previous.gapsOf(before)) : '',
          otherUnit: hasOtherUnit ? { unit: before.unit } : null,
          byQuarter: quarters.flatMap((quarter) => {
            const value = one.byQuarter?.[quarter]
            return value === undefined ? [] : [{ quarter: words.quarter(quarter), figure: figure(value) }]
          }),
          byDepartment: Object.entries(one.byDepartment).map(([id, value]) => ({
            name: nameOf(id),
            figure: figure(value),
          })),
        }
      }),
    ),
    previousPeriod: previous?.report.period ?? null,
    missing: internal
      ? (report.summary.missing ?? []).map(({ item, department }) => ({
          item,
          label: labels.get(item) ?? item,
          department: nameOf(department),
        }))
      : null,
  }
}
