import { describe, expect, test } from 'vitest'
import { findings, itemOf, itemsOf, planOf, reportOf, workspace } from '../compile/compile-files.js'

/** The item's indicator `checks` for what departments give, in their order. */
function checks(indicator: object, given: (object | number | string)[], period = '2020') {
  const plan = planOf({ items: [itemOf('1', { indicators: [{ id: 'checks', name: 'Проверок', ...indicator }] })] })
  const ids = ['hr', 'finance', 'legal']
  const reported = given.map((value, index) => [ids[index], { '1': { text: 'Есть.', indicators: { checks: value } } }])
  const files = Object.fromEntries(
    Object.entries(workspace(plan, Object.fromEntries(reported))).map(([file, content]) => [
      file.replace('plans/2020/', `plans/${period}/`),
      content,
    ]),
  )
  return { files, item: () => itemsOf(reportOf(files, { period }))[0]?.indicators[0], period }
}

describe('quarters are taken together', () => {
  const year = { Q1: 5, Q2: 7, Q3: 2, Q4: 4 }
  test.each([
    [{}, 18],
    [{ quarters: 'sum' }, 18],
    [{ quarters: 'last' }, 4],
    [{ quarters: 'max' }, 7],
    [{ quarters: 'min' }, 2],
  ])('%j gives %i for the year', (how, value) => {
    expect(checks(how, [year]).item()).toMatchObject({ value, byQuarter: year, byDepartment: { hr: value } })
  })

  test.each([
    ['2020-Q1', { Q1: 5 }, 5, 5],
    ['2020-Q4', { Q4: 4 }, 4, 4],
    ['2020-H1', { Q1: 5, Q2: 7 }, 12, 7],
    ['2020-H2', { Q3: 2, Q4: 4 }, 6, 4],
    ['2020-9M', { Q1: 5, Q2: 7, Q3: 2 }, 14, 2],
  ])('%s has the quarters %j, which sum up to %i and end with %i', (period, given, sum, last) => {
    expect(checks({}, [given], period).item()).toMatchObject({ value: sum, byQuarter: given })
    expect(checks({ quarters: 'last' }, [given], period).item()).toMatchObject({ value: last })
    expect(findings(checks({}, [given], period).files, { period })).toEqual([])
  })

  test.each([
    ['2020-Q1', { Q1: 1, Q2: 1 }],
    ['2020-H1', { Q1: 1, Q2: 1, Q3: 1 }],
    ['2020-H2', { Q2: 1, Q3: 1, Q4: 1 }],
    ['2020-9M', { Q1: 1, Q2: 1, Q3: 1, Q4: 1 }],
  ])('a quarter outside %s is an error', (period, given) => {
    const found = findings(checks({}, [given], period).files, { period })
    expect(found).toEqual([`schema error plans/${period}/submissions/hr.yaml:1`])
  })

  test('a quarter left out is told, and the others count', () => {
    const { files, item } = checks({}, [{ Q1: 1, Q2: 2, Q4: 4 }])
    expect(findings(files)).toEqual(['missing-indicator warning plans/2020/submissions/hr.yaml:1'])
    expect(item()).toMatchObject({ value: 7, byQuarter: { Q1: 1, Q2: 2, Q4: 4 } })
  })
})

describe('departments are taken together', () => {
  test.each([
    ['sum', 11],
    ['max', 7],
    ['min', 4],
    ['none', null],
  ])('%s of 4 and 7 is %s', (aggregate, value) => {
    expect(checks({ aggregate }, [4, 7]).item()).toMatchObject({ value, byDepartment: { hr: 4, finance: 7 } })
  })

  test('of one department there is nothing to take together, whatever `aggregate` says', () => {
    expect(checks({ aggregate: 'none' }, [4]).item()).toMatchObject({ value: 4, byDepartment: { hr: 4 } })
  })

  test('a negative number and a zero are numbers like any other', () => {
    expect(checks({ aggregate: 'min' }, [-4, 0]).item()).toMatchObject({ value: -4 })
    expect(checks({ aggregate: 'max' }, [-4, 0]).item()).toMatchObject({
      value: 0,
      byDepartment: { hr: -4, finance: 0 },
    })
  })

  test('decimals are exact: 0.1 + 0.2 is 0.3, over departments and over quarters', () => {
    expect(checks({}, ['0.1', '0.2']).item()).toMatchObject({ value: 0.3 })
    expect(checks({}, [{ Q1: '0.1', Q2: '0.2', Q3: '0.3', Q4: '0.1' }]).item()).toMatchObject({ value: 0.7 })
  })

  const year = (value: number) => ({ Q1: value, Q2: value, Q3: value, Q4: value })

  test('by quarter they stand where every department that gave it gave quarters', () => {
    expect(checks({}, [year(1), year(2)]).item()).toMatchObject({ value: 12, byQuarter: year(3) })
    expect(checks({ aggregate: 'max' }, [year(1), year(2)]).item()).toMatchObject({ value: 8, byQuarter: year(2) })
    expect(checks({}, [year(1), 5]).item()).toMatchObject({ value: 9, byQuarter: null })
    expect(checks({ aggregate: 'none' }, [year(1), year(2)]).item()).toMatchObject({ value: null, byQuarter: null })
  })

  test('not where the departments gave other quarters, which would not add up to the total', () => {
    expect(checks({}, [year(1), { Q1: 1, Q2: 1 }]).item()).toMatchObject({ value: 6, byQuarter: null })
  })

  test('of nobody there is no value', () => {
    const plan = planOf({ items: [itemOf('1', { indicators: [{ id: 'checks', name: 'Проверок' }] })] })
    const report = reportOf(workspace(plan, { hr: { '1': 'Без чисел.' } }))
    expect(itemsOf(report)[0]?.indicators).toEqual([
      { id: 'checks', name: 'Проверок', unit: null, value: null, byDepartment: {}, byQuarter: null },
    ])
  })
})
