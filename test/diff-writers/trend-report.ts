import type { Trend } from '../../src/compare/trend.js'
import { kindOf } from '../../src/model/period-kind.js'
import type { Item, Report } from '../../src/model/report.js'
import { trendOf } from '../compare/compare-data.js'
import { type Given, reportOf } from '../compare/reports.js'

/** A trend of the same items in each period, changed by period. */
export function trendOver(
  periods: readonly string[],
  itemsOf: (index: number) => Given[],
  change: (report: Report, index: number) => void = () => {},
): Trend {
  const reports = periods.map((period, index) => {
    const report = reportOf(period, itemsOf(index))
    change(report, index)
    return report
  })
  return trendOf(kindOf(periods[0] ?? '') ?? 'year', reports)
}

export function itemsIn({ sections }: Report): Item[] {
  return sections.flatMap(({ items }) => items)
}

/** Five years of two items: figures that fall, a text that lasts, a number that moved, two departments. */
export function fiveYears(change: (report: Report, index: number) => void = () => {}): Trend {
  return trendOver(
    ['2016', '2017', '2018', '2019', '2020'],
    (index) => [
      {
        number: index < 2 ? '1.9' : '1.10',
        measure: 'Проведение проверок учреждений',
        text: `В ${2016 + index} году проверки проведены.`,
        figures: { checks: 12_345.5 - index },
      },
      { number: '1.2', measure: 'Обучение служащих', text: `Обучено: ${index}.`, figures: { trained: index } },
    ],
    (report, index) => {
      const [first] = itemsIn(report)
      for (const one of first?.indicators ?? []) one.byDepartment = { finance: 12_340, hr: 5.5 - index }
      change(report, index)
    },
  )
}
