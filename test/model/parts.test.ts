import { Big } from 'big.js'
import { describe, expect, test } from 'vitest'
import { SourceText } from '../../src/model/source-text.js'
import { totalsOf } from '../../src/model/totals.js'
import { findings, itemOf, itemsOf, planOf, reportOf, workspace } from '../compile/compile-files.js'

const source = new SourceText('plans/2020/plan.yaml', '')
const place = { source, start: 0, end: 0 }

type Given = Record<string, number | object>

const whole = { id: 'checks', name: 'Проверок', parts: ['planned', 'unplanned'] }
const planned = { id: 'planned', name: 'Плановых' }
const unplanned = { id: 'unplanned', name: 'Внеплановых' }
const declared = [whole, planned, unplanned]
const year = (value: number) => ({ Q1: value, Q2: value, Q3: value, Q4: value })

function filesOf(given: Given[], indicators: object[] = declared, lead?: string) {
  const ids = ['hr', 'finance', 'legal']
  const reported = given.map((one, index) => [ids[index], { '1': { text: 'Есть.', indicators: one } }])
  const item = itemOf('1', { indicators, ...(lead && { lead }) })
  return workspace(planOf({ items: [item] }), Object.fromEntries(reported))
}

const itemFor = (given: Given[], indicators?: object[]) => itemsOf(reportOf(filesOf(given, indicators)))[0]
const totalsFor = (given: Given[], indicators?: object[]) =>
  Object.fromEntries(itemFor(given, indicators)?.indicators.map(({ id, value }) => [id, value]) ?? [])
const wholeFor = (given: Given[], indicators?: object[]) => itemFor(given, indicators)?.indicators[0]
const isError = (found: string) => found.includes(' error ')

describe('a whole that is left out is the sum of its parts', () => {
  test('for a department, without a word', () => {
    const given = [{ planned: 19, unplanned: 1 }]
    expect(findings(filesOf(given))).toEqual([])
    expect(itemFor(given)?.contributions[0]?.indicators).toEqual({
      checks: { value: 20, byQuarter: null },
      planned: { value: 19, byQuarter: null },
      unplanned: { value: 1, byQuarter: null },
    })
  })

  test('for the item, over departments that gave it, gave parts, or gave one part each', () => {
    expect(
      totalsFor([
        { planned: 2, unplanned: 1 },
        { planned: 3, unplanned: 4 },
      ]),
    ).toMatchObject({ checks: 10 })
    expect(
      totalsFor([
        { planned: 2, unplanned: 1 },
        { checks: 7, planned: 3, unplanned: 4 },
      ]),
    ).toMatchObject({ checks: 10 })
    expect(totalsFor([{ planned: 19 }, { unplanned: 1 }])).toEqual({ checks: 20, planned: 19, unplanned: 1 })
  })

  test('by quarter where the parts are', () => {
    expect(wholeFor([{ planned: year(2), unplanned: year(1) }])).toMatchObject({ value: 12, byQuarter: year(3) })
    expect(wholeFor([{ planned: year(2) }, { unplanned: year(1) }])).toMatchObject({ value: 12, byQuarter: year(3) })
    expect(wholeFor([{ planned: year(2) }, { unplanned: 4 }])).toMatchObject({ value: 12, byQuarter: null })
  })

  test('never with quarters that do not add up to its total', () => {
    const given = [{ planned: year(2), unplanned: year(1) }, { planned: 5 }]
    expect(wholeFor(given)).toMatchObject({ value: 17, byQuarter: null, byDepartment: { hr: 12 } })
  })

  test('quarter by quarter where the values of the period do not add up', () => {
    const largest = declared.map((one) => ({ ...one, quarters: 'max' }))
    const quarterly = { planned: { Q1: 5, Q2: 1, Q3: 0, Q4: 0 }, unplanned: { Q1: 1, Q2: 5, Q3: 0, Q4: 0 } }
    expect(wholeFor([quarterly], largest)).toMatchObject({ value: 6, byQuarter: { Q1: 6, Q2: 6 } })
    expect(wholeFor([{ planned: 5, unplanned: 5 }], largest)).toMatchObject({ value: null })
  })

  test('of decimals exactly', () => {
    expect(totalsFor([{ planned: 0.1, unplanned: 0.2 }])).toMatchObject({ checks: 0.3 })
  })

  test('not where a part is missing', () => {
    expect(totalsFor([{ planned: 19 }])).toEqual({ checks: null, planned: 19, unplanned: null })
    expect(findings(filesOf([{ planned: 19 }]))).toEqual(['missing-indicator warning plans/2020/submissions/hr.yaml:1'])
  })

  test('not where the plan wants no total', () => {
    const untotalled = [{ ...whole, aggregate: 'none' }, planned, unplanned]
    expect(
      totalsFor(
        [
          { planned: 2, unplanned: 1 },
          { planned: 3, unplanned: 4 },
        ],
        untotalled,
      ),
    ).toMatchObject({ checks: null })
  })

  test('and the largest where the plan wants the largest', () => {
    const largest = [{ ...whole, aggregate: 'max' }, planned, unplanned]
    expect(
      totalsFor(
        [
          { planned: 2, unplanned: 1 },
          { planned: 3, unplanned: 4 },
        ],
        largest,
      ),
    ).toMatchObject({ checks: 7 })
  })
})

describe('parts that are wholes themselves', () => {
  const nested = [
    { id: 'all', name: 'Всего', parts: ['checks', 'visits'] },
    whole,
    { id: 'visits', name: 'Выездов' },
    planned,
    unplanned,
  ]

  test('are summed up from the inside, in whatever order the plan lists them', () => {
    for (const indicators of [nested, [...nested].reverse()]) {
      const one = totalsFor([{ planned: 1, unplanned: 2, visits: 4 }], indicators)
      expect(one).toEqual({ all: 7, checks: 3, visits: 4, planned: 1, unplanned: 2 })
      const several = totalsFor([{ planned: 1 }, { unplanned: 2 }, { visits: 4 }], indicators)
      expect(several).toEqual({ all: 7, checks: 3, visits: 4, planned: 1, unplanned: 2 })
    }
  })

  test('of themselves are an error', () => {
    const circular = [
      { ...whole, parts: ['planned'] },
      { ...planned, parts: ['checks'] },
    ]
    expect(findings(filesOf([{ checks: 1 }], circular)).filter(isError)).toEqual([
      'schema error plans/2020/plan.yaml:1',
    ])
  })
})

describe('a whole that is given must equal the sum of its parts', () => {
  const wrong = 'parts-do-not-add-up error plans/2020'

  test('for each department', () => {
    expect(findings(filesOf([{ checks: 20, planned: 19, unplanned: 1 }]))).toEqual([])
    expect(findings(filesOf([{ checks: 20, planned: 18, unplanned: 1 }]))).toEqual([`${wrong}/submissions/hr.yaml:1`])
  })

  test('for each department even where the item adds up', () => {
    const given = [
      { checks: 4, planned: 2, unplanned: 1 },
      { checks: 2, planned: 2, unplanned: 1 },
    ]
    expect(findings(filesOf(given))).toHaveLength(2)
  })

  test('for the item, where whole and parts come from different departments', () => {
    const given = [{ checks: 20 }, { planned: 18 }, { unplanned: 1 }]
    expect(findings(filesOf(given)).filter(isError)).toEqual([`${wrong}/submissions/hr.yaml:1`])
    expect(findings(filesOf([{ checks: 19 }, { planned: 18 }, { unplanned: 1 }])).filter(isError)).toEqual([])
  })

  test('for the item, where one department gives the whole for others that give all of the parts', () => {
    const [second, third] = [
      { planned: 5, unplanned: 3 },
      { planned: 4, unplanned: 8 },
    ]
    expect(findings(filesOf([{ checks: 21 }, second, third]))).toEqual([`${wrong}/submissions/hr.yaml:1`])
    expect(findings(filesOf([{ checks: 20 }, second, third]))).toEqual([])
    expect(wholeFor([{ checks: 20 }, second, third])).toMatchObject({ value: 20, byDepartment: { hr: 20 } })
  })

  test('for the item, beside a department that gave both for itself', () => {
    const both = { checks: 10, planned: 6, unplanned: 4 }
    const given = (checks: number) => [{ checks }, both, { planned: 12, unplanned: 8 }]
    expect(findings(filesOf(given(19)))).toEqual([`${wrong}/submissions/hr.yaml:1`])
    expect(findings(filesOf(given(20)))).toEqual([])
    expect(wholeFor(given(20))).toMatchObject({ value: 30, byDepartment: { hr: 20, finance: 10 } })
  })

  test('not where nobody gave the parts of a whole, of which they are missing', () => {
    const both = { checks: 10, planned: 6, unplanned: 4 }
    expect(findings(filesOf([{ checks: 20 }, both]))).toEqual([
      'missing-indicator warning plans/2020/submissions/hr.yaml:1',
    ])
    expect(wholeFor([{ checks: 20 }, both])).toMatchObject({ value: 30 })
  })

  test('for the item, where the plan asks one part of who gave the whole, and the other of another', () => {
    const asked = [
      { ...whole, departments: ['hr'] },
      { ...planned, departments: ['hr'] },
      { ...unplanned, departments: ['finance'] },
    ]
    const found = (value: number) => findings(filesOf([{ checks: 20, planned: 5 }, { unplanned: value }], asked))
    expect(found(15)).toEqual([])
    expect(found(14)).toEqual([`${wrong}/submissions/hr.yaml:1`])
  })

  test('not while a department that has to give parts has not reported', () => {
    const item = itemOf('1', { indicators: declared, responsible: ['hr', 'finance', 'legal'] })
    const answer = (indicators: Given) => ({ '1': { text: 'Есть.', indicators } })
    const reported = { hr: answer({ checks: 20 }), finance: answer({ planned: 5, unplanned: 3 }) }
    expect(findings(workspace(planOf({ items: [item] }), reported)).filter(isError)).toEqual([])
  })

  test('not over departments where not all of them are sums', () => {
    const largest = [{ ...whole, aggregate: 'max' }, planned, unplanned]
    expect(findings(filesOf([{ checks: 20 }, { planned: 5, unplanned: 3 }], largest)).filter(isError)).toEqual([])
  })

  test('for each quarter', () => {
    const given = { checks: { Q1: 4, Q2: 2, Q3: 3, Q4: 3 }, planned: year(2), unplanned: year(1) }
    expect(findings(filesOf([given]))).toEqual([`${wrong}/submissions/hr.yaml:1`])
    expect(findings(filesOf([{ ...given, checks: year(3) }]))).toEqual([])
    expect(findings(filesOf([{ ...given, checks: 12 }]))).toEqual([])
  })

  test('over the period only where its quarters add up, else quarter by quarter', () => {
    const how = (quarters: string) => declared.map((one) => ({ ...one, quarters }))
    const largest = { checks: 6, planned: { Q1: 5, Q2: 1, Q3: 0, Q4: 0 }, unplanned: { Q1: 1, Q2: 5, Q3: 0, Q4: 0 } }
    expect(findings(filesOf([largest], how('max')))).toEqual([])
    const byQuarter = { ...largest, checks: { Q1: 6, Q2: 6, Q3: 0, Q4: 0 } }
    expect(findings(filesOf([byQuarter], how('max')))).toEqual([])
    const one = { ...byQuarter, checks: { Q1: 6, Q2: 5, Q3: 0, Q4: 0 } }
    expect(findings(filesOf([one], how('max')))).toEqual([`${wrong}/submissions/hr.yaml:1`])
    expect(findings(filesOf([{ checks: 20, planned: 18, unplanned: 1 }], how('last')))).toHaveLength(1)
    const mixed = [{ ...whole, quarters: 'max' }, planned, unplanned]
    expect(findings(filesOf([{ checks: 5, planned: 18, unplanned: 1 }], mixed))).toEqual([])
  })

  test('for each quarter of the item', () => {
    const given = [{ checks: { Q1: 4, Q2: 2, Q3: 3, Q4: 3 } }, { planned: year(2), unplanned: year(1) }]
    expect(findings(filesOf(given))).toEqual([`${wrong}/submissions/hr.yaml:1`])
    expect(findings(filesOf([{ checks: year(3) }, { planned: year(2), unplanned: year(1) }]))).toEqual([])
  })

  test('in exact decimals', () => {
    expect(findings(filesOf([{ checks: 0.3, planned: 0.1, unplanned: 0.2 }]))).toEqual([])
  })
})

describe('wholes in one another', () => {
  const chain = (ids: string[], last: string) =>
    ids.map((id, index) => ({ id, name: id, parts: [ids[index + 1] ?? last] }))

  test('may be ever so many', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `a${index}`)
    const indicators = [...chain(ids, 'last'), { id: 'last', name: 'Последних' }].map((one) => ({
      ...one,
      unit: null,
      aggregate: 'sum' as const,
      quarters: 'sum' as const,
      departments: null,
      parts: ('parts' in one ? one.parts : []).map((id) => ({ id, place })),
      place,
    }))
    const amount = { value: new Big(5), byQuarter: null, missingQuarters: [], derived: false }
    const totals = totalsOf(indicators, new Map([['hr', new Map([['last', amount]])]]))
    expect(totals[0]?.value?.toFixed()).toBe('5')
  })

  test('that go in a circle are told once, be there others before and beside it', () => {
    const indicators = [
      ...chain(['before', 'first', 'second'], 'first'),
      ...chain(['other'], 'behind'),
      { id: 'behind', name: 'Позади' },
    ]
    expect(findings(filesOf([], indicators)).filter((found) => found.includes('schema'))).toEqual([
      'schema error plans/2020/plan.yaml:1',
    ])
  })
})
