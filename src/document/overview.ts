import { itemsIn } from '../model/items-in.js'
import type { Item, Report } from '../model/report.js'
import { quarters, statusWeight } from '../model/terms.js'
import { figureOf } from './figures.js'
import type { Setting } from './setting.js'
import type { Overview, OverviewIndicator } from './tree.js'

/** What a chief reads in a minute: items by status, the figures, and against the period a year earlier where it is known. */
export function overviewOf(setting: Setting, previous: Report | null, labelOf: (item: Item) => string): Overview {
  const { report, internal, words, nameOf, printing } = setting
  const items = [...itemsIn(report.sections)]
  const labels = new Map(items.map((item) => [item.number, labelOf(item)]))
  const earlier = new Map([...itemsIn(previous?.sections ?? [])].map((item) => [item.number, item]))
  return {
    items: report.summary.items,
    statuses: statusWeight.flatMap((status) => {
      const count = report.summary.byStatus[status]
      return count ? [{ status, label: words.statuses[status], count }] : []
    }),
    indicators: items.flatMap((item) =>
      item.indicators.map((one): OverviewIndicator => {
        const before = earlier.get(item.number)?.indicators.find(({ id }) => id === one.id)?.value ?? null
        const figure = (value: number) => figureOf(words.code, value)
        return {
          item: item.number,
          label: labelOf(item),
          id: one.id,
          name: one.name,
          unit: one.unit,
          value: one.value === null ? null : figure(one.value),
          gaps: words.gaps(printing.notes.get(one) ?? { coverage: null, missingQuarters: null }),
          previous: before === null ? null : figure(before),
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
    previousPeriod: previous?.period ?? null,
    missing: internal
      ? (report.summary.missing ?? []).map(({ item, department }) => ({
          item,
          label: labels.get(item) ?? item,
          department: nameOf(department),
        }))
      : null,
  }
}
