import { describe, expect, test } from 'vitest'
import { diagnose, sourcesOf } from './workspace.js'

interface Given {
  /** What a department reports, as YAML. */
  checks: string
  number?: string
  indicator?: string
  text?: string
}

function period({ checks, number = '1.1', indicator = '{id: checks, name: Проведено проверок, unit: шт.}' }: Given) {
  const id = /id: (\w+)/.exec(indicator)?.[1]
  return {
    'plan.yaml': `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}]
items:
  - number: "${number}"
    measure: Проведение проверок муниципальных учреждений
    deadline: ежеквартально
    indicators: [${indicator}]
  - {number: "9.9", measure: Приём граждан, deadline: постоянно, due: 2090-01-01}
`,
    'submissions/finance.yaml': `department: finance
items:
  "${number}":
    text: Проведены проверки.
    indicators: {${id}: ${checks}}
`,
  }
}

function found(name: string, own: Given, others: Record<string, Given>) {
  const periods = Object.entries(others).map(([other, given]) => [other, period(given)] as const)
  const sources = sourcesOf({ [name]: period(own), ...Object.fromEntries(periods) })
  return diagnose(sources, name).map(({ rule, args, place }) => ({
    rule,
    args,
    text: place.source.text.slice(place.start, place.end),
  }))
}

const quarters = (...values: (number | string)[]) =>
  Object.fromEntries(values.map((value, index) => [`2020-Q${index + 1}`, { checks: `${value}` }]))
const of = (how: string) => `{id: checks, name: Численность, unit: чел., quarters: ${how}}`
const withHow = (how: string, others: Record<string, Given>) =>
  Object.fromEntries(Object.entries(others).map(([name, given]) => [name, { ...given, indicator: of(how) }]))

describe('a value for several quarters against their own reports', () => {
  test('a year that is not the sum of its quarters is told at the indicator', () => {
    expect(found('2020', { checks: '27' }, quarters(5, 6, 7, 8))).toEqual([
      {
        rule: 'quarter-mismatch',
        args: {
          name: 'Проведено проверок',
          item: '1.1',
          periods: ['Q1', 'Q2', 'Q3', 'Q4'],
          how: 'sum',
          value: '27',
          reported: '26',
        },
        text: 'checks',
      },
    ])
    expect(found('2020', { checks: '26' }, quarters(5, 6, 7, 8))).toEqual([])
    expect(found('2020', { checks: '0.3' }, quarters('0.1', '0.1', '0.1', '0'))).toEqual([])
  })

  test('half a year and nine months as well', () => {
    expect(found('2020-H1', { checks: '12' }, quarters(5, 6))).toMatchObject([{ args: { periods: ['Q1', 'Q2'] } }])
    expect(found('2020-9M', { checks: '19' }, quarters(5, 6, 7))).toMatchObject([{ args: { reported: '18' } }])
    expect(found('2020-9M', { checks: '18' }, quarters(5, 6, 7))).toEqual([])
  })

  test.each([
    ['last', '8', '9'],
    ['max', '8', '7'],
    ['min', '5', '4'],
  ])('an indicator with quarters: %s', (how, right, wrong) => {
    const others = withHow(how, quarters(5, 6, 7, 8))
    expect(found('2020', { checks: right, indicator: of(how) }, others)).toEqual([])
    expect(found('2020', { checks: wrong, indicator: of(how) }, others)).toMatchObject([
      { args: { how, reported: right } },
    ])
  })

  test('what may be no sum after all says nothing: an average, the last value, a growing total', () => {
    for (const value of ['98', '99.5', '101']) {
      expect([value, found('2020', { checks: value }, quarters(98, 99, 101, 100))]).toEqual([value, []])
    }
    expect(found('2020', { checks: '20' }, quarters(5, 11, 15, 20))).toEqual([])
  })

  test('a quarter without a report, or without the value in it, says nothing', () => {
    expect(found('2020', { checks: '50' }, quarters(5, 6, 7))).toEqual([])
    const other = { checks: '1', indicator: '{id: other, name: Иное, unit: шт.}' }
    expect(found('2020', { checks: '50' }, { ...quarters(5, 6, 7, 8), '2020-Q2': other })).toEqual([])
  })

  test('another unit in one of them says nothing', () => {
    const inThousands = { checks: '6', indicator: '{id: checks, name: Проведено проверок, unit: тыс. шт.}' }
    expect(found('2020', { checks: '50' }, { ...quarters(5, 6, 7, 8), '2020-Q2': inThousands })).toEqual([])
    expect(found('2020', { checks: '{Q1: 5, Q2: 6000, Q3: 7, Q4: 8}' }, { '2020-Q2': inThousands })).toEqual([])
  })

  test('items and indicators are those that diff matches, whatever their numbers and ids', () => {
    const renamed = { checks: '6', number: '3.7', indicator: '{id: audits, name: Проведено проверок, unit: шт.}' }
    expect(found('2020', { checks: '26' }, { ...quarters(5, 6, 7, 8), '2020-Q2': renamed })).toEqual([])
    expect(found('2020', { checks: '27' }, { ...quarters(5, 6, 7, 8), '2020-Q2': renamed })).toHaveLength(1)
    expect(found('2020', { checks: '{Q1: 5, Q2: 60, Q3: 7, Q4: 8}' }, { '2020-Q2': renamed })).toMatchObject([
      { args: { quarter: 'Q2', reported: '6' }, text: 'Q2' },
    ])
  })

  test('a value by quarter is held against each quarter and not told again as a sum', () => {
    expect(found('2020', { checks: '{Q1: 5, Q2: 6, Q3: 7, Q4: 9}' }, quarters(5, 6, 7, 8))).toMatchObject([
      { args: { quarter: 'Q4' } },
    ])
  })
})

describe('a year against its halves', () => {
  const halves = { '2020-H1': { checks: '11' }, '2020-H2': { checks: '15' } }

  test('where both are there', () => {
    expect(found('2020', { checks: '26' }, halves)).toEqual([])
    expect(found('2020', { checks: '27' }, halves)).toMatchObject([{ args: { periods: ['H1', 'H2'], reported: '26' } }])
    expect(found('2020', { checks: '27' }, { '2020-H1': { checks: '11' } })).toEqual([])
    expect(found('2020', { checks: '{Q1: 5, Q2: 6, Q3: 7, Q4: 9}' }, halves)).toMatchObject([{ args: { value: '27' } }])
  })

  test('one finding, whatever it disagrees with', () => {
    expect(found('2020', { checks: '27' }, { ...quarters(5, 6, 7, 8), ...halves })).toMatchObject([
      { args: { periods: ['Q1', 'Q2', 'Q3', 'Q4'] } },
    ])
  })
})
