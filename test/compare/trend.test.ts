import { describe, expect, test } from 'vitest'
import { chainsOf } from '../../src/compare/item-chains.js'
import { onlyTrend } from '../../src/compare/trend-filter.js'
import { kindOf } from '../../src/model/period-kind.js'
import type { Item, Report } from '../../src/model/report.js'
import { trendOf } from './compare-data.js'
import { type Given, reportOf } from './reports.js'

const audit = 'Проведение проверок муниципальных учреждений'
const training = 'Обучение служащих кадровой службы'

/** A figure of item 1 in each of these periods; undefined: without the item. */
function figures(values: Record<string, number | null | undefined>, change: (report: Report) => void = () => {}) {
  const reports = Object.entries(values).map(([period, value]) => {
    const items = value === undefined ? [] : [{ number: '1', measure: audit, figures: { checks: value } }]
    const report = reportOf(period, items)
    change(report)
    return report
  })
  return trendOf(kindOf(reports[0]?.period ?? '') ?? 'year', reports)
}

const runsIn = (trend: ReturnType<typeof figures>) =>
  trend.items.flatMap(({ indicators }) =>
    indicators.flatMap(({ total }) =>
      (total?.runs ?? []).map(({ direction, from, to }) =>
        [direction, trend.reports[from]?.period, trend.reports[to]?.period].join(' '),
      ),
    ),
  )

function itemIn({ sections }: Report): Item {
  const [item] = sections[0]?.items ?? []
  if (!item) throw new Error('no item')
  return item
}

const numbers = (...reports: Given[][]) =>
  chainsOf(reports.map((items, index) => reportOf(String(2018 + index), items))).map((chain) =>
    chain.map((item) => item?.number ?? '–').join(' '),
  )

describe('items through the periods', () => {
  test('go by the match of neighbours, whatever their numbers', () => {
    expect(
      numbers(
        [
          { number: '1', measure: audit },
          { number: '2', measure: training },
        ],
        [
          { number: '1', measure: training },
          { number: '2', measure: audit },
        ],
        [
          { number: '3', measure: audit },
          { number: '4', measure: training },
        ],
      ),
    ).toEqual(['1 2 3', '2 1 4'])
  })

  test('one that was left out for a period is the same item again', () => {
    expect(
      numbers(
        [
          { number: '1', measure: audit },
          { number: '2', measure: training },
        ],
        [{ number: '1', measure: training }],
        [
          { number: '1', measure: training },
          { number: '2', measure: audit },
        ],
      ),
    ).toEqual(['2 1 1', '1 – 2'])
  })

  test('one that is gone stands behind the one that it followed', () => {
    const [first, second, third] = [
      { number: '1', measure: audit },
      { number: '2', measure: 'Выпуск памяток для граждан' },
      { number: '3', measure: training },
    ]
    expect(numbers([first, second, third], [first, third])).toEqual(['1 1', '2 –', '3 3'])
    expect(numbers([first, second, third], [third])).toEqual(['1 –', '2 –', '3 3'])
  })
})

describe('three times running', () => {
  test('four values that each are less, or each more', () => {
    expect(runsIn(figures({ 2017: 9, 2018: 8, 2019: 7, 2020: 6 }))).toEqual(['fell 2017 2020'])
    expect(runsIn(figures({ 2016: 0, 2017: 1, 2018: 2, 2019: 3, 2020: 4 }))).toEqual(['rose 2016 2020'])
    expect(runsIn(figures({ 2018: 8, 2019: 7, 2020: 6 }))).toEqual([])
    expect(runsIn(figures({ 2017: 9, 2018: 8, 2019: 8, 2020: 7 }))).toEqual([])
  })

  test('two runs that share a value', () => {
    const values = { 2014: 4, 2015: 3, 2016: 2, 2017: 1, 2018: 2, 2019: 3, 2020: 4 }
    expect(runsIn(figures(values))).toEqual(['fell 2014 2017', 'rose 2017 2020'])
  })

  test('a period without the value or the item is a gap and no fall', () => {
    expect(runsIn(figures({ 2016: 9, 2017: 8, 2018: null, 2019: 7, 2020: 6 }))).toEqual([])
    expect(runsIn(figures({ 2016: 9, 2017: 8, 2018: undefined, 2019: 7, 2020: 6 }))).toEqual([])
  })

  test('a period without a report breaks it', () => {
    expect(runsIn(figures({ 2016: 9, 2017: 8, 2019: 7, 2020: 6 }))).toEqual([])
    expect(runsIn(figures({ '2019-Q3': 9, '2019-Q4': 8, '2020-Q1': 7, '2020-Q2': 6 }))).toEqual([
      'fell 2019-Q3 2020-Q2',
    ])
    expect(runsIn(figures({ '2019-Q2': 9, '2019-Q3': 8, '2020-Q1': 7, '2020-Q2': 6 }))).toEqual([])
  })

  test('first halves follow upon each other where there are no second ones', () => {
    expect(runsIn(figures({ '2017-H1': 9, '2018-H1': 8, '2019-H1': 7, '2020-H1': 6 }))).toEqual([
      'fell 2017-H1 2020-H1',
    ])
    expect(runsIn(figures({ '2018-H1': 9, '2018-H2': 8, '2019-H1': 7, '2020-H1': 6 }))).toEqual([])
  })

  test('where the unit changed the row is broken', () => {
    const trend = figures({ 2015: 9000, 2016: 8000, 2017: 7000, 2018: 6, 2019: 5, 2020: 4 }, (report) => {
      for (const one of itemIn(report).indicators) one.unit = report.period < '2018' ? 'тыс. руб.' : 'млн руб.'
    })
    expect(runsIn(trend)).toEqual([])
    expect(trend.items[0]?.indicators.map(({ unit, total }) => [unit, total?.values])).toEqual([
      ['тыс. руб.', [9000, 8000, 7000, null, null, null]],
      ['млн руб.', [null, null, null, 6, 5, 4]],
    ])
  })

  test('a value that may still rise is no fall: a draft, or a total to which somebody has not given his part', () => {
    const values = { 2017: 9, 2018: 8, 2019: 7, 2020: 6 }
    expect(
      runsIn(
        figures(values, (report) => {
          report.draft = report.period === '2020'
        }),
      ),
    ).toEqual([])
    const silent = (report: Report) => {
      itemIn(report).responsible = report.period === '2020' ? ['hr', 'finance'] : ['hr']
    }
    expect(runsIn(figures(values, silent))).toEqual([])
    const jointly = (report: Report) => {
      silent(report)
      for (const one of itemIn(report).contributions) one.jointly = ['finance']
    }
    expect(runsIn(figures(values, jointly))).toEqual(['fell 2017 2020'])
  })
})

describe('indicators', () => {
  test('one with the same name and unit is the same under a new id', () => {
    const trend = figures({ 2017: 9, 2018: 8, 2019: 7, 2020: 6 }, (report) => {
      for (const one of itemIn(report).indicators) one.id = report.period < '2019' ? 'checks' : 'audits'
    })
    expect(trend.items[0]?.indicators).toMatchObject([{ id: 'audits', total: { values: [9, 8, 7, 6] } }])
    expect(runsIn(trend)).toEqual(['fell 2017 2020'])
  })

  test('two that exchanged their ids go by their names', () => {
    const trend = figures({ 2019: 1, 2020: 2 }, (report) => {
      const item = itemIn(report)
      const base = item.indicators[0]
      if (!base) throw new Error('no indicator')
      const [a, b] = report.period === '2019' ? ['a', 'b'] : ['b', 'a']
      item.indicators = [
        { ...base, id: a, name: 'Плановых', value: 10 },
        { ...base, id: b, name: 'Внеплановых', value: 2 },
      ]
    })
    expect(trend.items[0]?.indicators.map(({ name, total }) => [name, total?.values])).toEqual([
      ['Плановых', [10, 10]],
      ['Внеплановых', [2, 2]],
    ])
  })

  test('values of each department, with runs of their own', () => {
    const whole = [false, false, false, false]
    const trend = figures({ 2017: 9, 2018: 9, 2019: 9, 2020: 9 }, (report) => {
      const fewer = 2020 - Number(report.period)
      for (const one of itemIn(report).indicators) one.byDepartment = { hr: 9 - fewer, finance: fewer }
    })
    expect(trend.items[0]?.indicators[0]?.byDepartment).toEqual([
      {
        department: 'hr',
        series: { values: [6, 7, 8, 9], incomplete: whole, runs: [{ direction: 'rose', from: 0, to: 3 }] },
      },
      {
        department: 'finance',
        series: { values: [3, 2, 1, 0], incomplete: whole, runs: [{ direction: 'fell', from: 0, to: 3 }] },
      },
    ])
  })
})

describe('how long a text has been the same', () => {
  const since = (texts: Record<string, string>) => {
    const reports = Object.entries(texts).map(([period, text]) =>
      reportOf(period, text === '–' ? [] : [{ number: '1', measure: audit, text }]),
    )
    return trendOf('year', reports).items[0]?.texts.map(({ periods }) => periods)
  }

  test('years apart', () => {
    const text = (year: number) => `В ${year} году проверки проведены.`
    expect(since({ 2018: text(2018), 2019: text(2019), 2020: text(2020) })).toEqual([3])
    expect(since({ 2018: 'Иное.', 2019: text(2019), 2020: text(2020) })).toEqual([2])
    expect(since({ 2018: text(2018), 2019: text(2019), 2020: 'Иное.' })).toEqual([1])
  })

  test('no text is none, and no report between is none to go by', () => {
    expect(since({ 2019: '', 2020: '' })).toEqual([])
    expect(since({ 2018: 'Да.', 2019: '', 2020: 'Да.' })).toEqual([1])
    expect(since({ 2018: 'Да.', 2019: '–', 2020: 'Да.' })).toEqual([1])
    expect(since({ 2016: 'Да.', 2018: 'Да.', 2019: 'Да.', 2020: 'Да.' })).toEqual([3])
  })
})

describe('part of a trend', () => {
  const trend = trendOf(
    'year',
    ['2019', '2020'].map((period) => {
      const report = reportOf(period, [
        { number: period === '2019' ? '1.9' : '1.1', measure: audit, figures: { a: 1 } },
        { number: '1.2', measure: training, text: '' },
      ])
      for (const one of itemIn(report).indicators) one.byDepartment = { finance: 1 }
      return report
    }),
  )
  const measures = (filter: Partial<Parameters<typeof onlyTrend>[1]>) =>
    onlyTrend(trend, { items: [], sections: [], departments: [], ...filter }).items.map(({ latest }) => latest.measure)

  test.each([
    ['a number of any period', { items: ['1.9.'] }, [audit]],
    ['several numbers', { items: ['1.1', '1.2'] }, [audit, training]],
    ['a section', { sections: ['1'] }, [audit, training]],
    ['no such section', { sections: ['2'] }, []],
    ['a department', { departments: ['finance'] }, [audit]],
  ])('%s', (_, filter, expected) => {
    expect(measures(filter)).toEqual(expected)
  })

  test('of a department, its own values and no total', () => {
    const [item] = onlyTrend(trend, { items: [], sections: [], departments: ['finance'] }).items
    expect(item?.indicators).toMatchObject([{ total: null, byDepartment: [{ department: 'finance' }] }])
    expect(item?.texts).toEqual([])
  })
})
