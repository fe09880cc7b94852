import { describe, expect, test } from 'vitest'
import {
  documentOf,
  findings,
  itemOf,
  itemsOf,
  linesOf,
  planOf,
  reportOf,
  workspace,
} from '../compile/compile-files.js'

type Given = string | null

const departments = ['hr', 'finance', 'legal']
const reason = ['partial', 'not-done', 'not-applicable']

/** The status of an item on which departments reported with these statuses; null is a report without one. */
function statusOf(given: Given[], item: object = {}, options = {}): string | undefined {
  const reported = given.map((status, index) => [
    departments[index],
    { '1': { text: 'Сделано.', ...(status && { status }), ...(reason.includes(status ?? '') && { reason: 'Так.' }) } },
  ])
  const files = workspace(planOf({ items: [itemOf('1', item)] }), Object.fromEntries(reported))
  return itemsOf(reportOf(files, options))[0]?.status
}

describe('the status of an item', () => {
  test.each(['done', 'ongoing', 'partial', 'not-done', 'not-due', 'not-applicable'])('%s alone stands', (status) => {
    expect(statusOf([status])).toBe(status)
  })

  test('a report without a status says that something was reported', () => {
    expect(statusOf([null])).toBe('reported')
  })

  const precedence: Given[] = ['not-done', 'partial', 'ongoing', 'not-due', null, 'done', 'not-applicable']
  const pairs = precedence.flatMap((graver, index) => precedence.slice(index + 1).map((other) => [graver, other]))
  test.each(pairs)('of %s and %s the first counts, whoever gave it', (graver = null, other = null) => {
    expect(statusOf([graver, other])).toBe(graver ?? 'reported')
    expect(statusOf([other, graver])).toBe(graver ?? 'reported')
  })

  test('the gravest of three', () => {
    expect(statusOf(['done', 'ongoing', 'partial'])).toBe('partial')
  })
})

describe('a repealed item', () => {
  const act = 'решение Думы № 1'
  test.each([
    [{ act }, 'repealed'],
    [{ act, since: '2019-06-01' }, 'repealed'],
    [{ act, since: '2020-01-01' }, 'repealed'],
    [{ act, since: '2020-01-02' }, 'done'],
    [{ act, since: '2021-01-01' }, 'done'],
  ])('%j makes the status of an item that was reported done: %s', (repealed, status) => {
    expect(statusOf(['done'], { repealed })).toBe(status)
  })

  test('needs no report', () => {
    expect(statusOf([], { repealed: { act }, responsible: ['hr'] })).toBe('repealed')
  })

  test('repealed after the period it is as if it were not', () => {
    const item = itemOf('1', { repealed: { act, since: '2021-01-01' } })
    expect(findings(workspace(planOf({ items: [item] })))).toEqual(['empty-item error plans/2020/plan.yaml:1'])
  })
})

describe('an item repealed in the course of the period', () => {
  const repealed = { act: 'решение Думы № 1', since: '2020-06-01' }
  const plan = (fields: object = {}) =>
    planOf({ items: [itemOf('1', { repealed, responsible: ['hr', 'finance'], ...fields })] })

  test('needs no report, and without one is repealed', () => {
    expect(findings(workspace(plan()))).toEqual([])
    expect(statusOf([], { repealed })).toBe('repealed')
  })

  test('may have one, which nobody else need give and no rule minds', () => {
    expect(findings(workspace(plan(), { hr: { '1': 'Сделано.' } }))).toEqual([])
  })

  test('has the status of its contributions', () => {
    expect(statusOf(['ongoing', 'done'], { repealed })).toBe('ongoing')
  })

  test.each([
    ['2020-05-31', 'missing'],
    ['2019-12-01', 'missing'],
    [['2020-03-01', '2020-09-01'], 'missing'],
    ['2020-06-01', 'repealed'],
    ['2020-09-01', 'repealed'],
    ['2021-03-01', 'repealed'],
  ])('due %s and not reported it is %s', (due, status) => {
    expect(statusOf([], { repealed, due }, { draft: true })).toBe(status)
    const told = status === 'missing' ? ['empty-item error plans/2020/plan.yaml:1'] : []
    expect(findings(workspace(plan({ due })))).toEqual(told)
  })

  test('and due before that, it needs the report of everyone responsible', () => {
    expect(findings(workspace(plan({ due: '2020-03-01' }), { hr: { '1': 'Сделано.' } }))).toEqual([
      'missing-contribution warning plans/2020/plan.yaml:1',
    ])
  })

  test.each([
    [undefined, []],
    ['2020-03-01', ['finance']],
  ])('due %s, an internal report names as missing: %j', (due, missing) => {
    const files = workspace(plan(due ? { due } : {}), { hr: { '1': 'Сделано.' } })
    const document = documentOf(files, { internal: true })
    expect(document.report.summary.missing).toEqual(missing.map((department) => ({ item: '1', department })))
    const marks = linesOf(document, '1').filter((line) => line.startsWith('missing:'))
    expect(marks).toHaveLength(missing.length)
  })

  test.each([{}, { hr: { '1': 'Сделано.' } }])('prints its act and date, reported %j', (reported) => {
    expect(linesOf(documentOf(workspace(plan(), reported)), '1')[0]).toBe(
      'notice: Пункт утратил силу с 1 июня 2020 г.: решение Думы № 1.',
    )
  })

  test('repealed later it prints neither', () => {
    const later = { ...repealed, since: '2021-01-01' }
    expect(linesOf(documentOf(workspace(plan({ repealed: later }), { hr: { '1': 'Сделано.' } })), '1')).toEqual([
      'Сделано.',
    ])
  })
})

describe('an item on which nobody reported', () => {
  test.each([
    ['2021-01-01', 'not-due'],
    [['2021-01-01', '2022-01-01'], 'not-due'],
    ['2020-12-31', 'missing'],
    [['2020-12-31', '2021-12-31'], 'missing'],
  ])('due %s: %s', (due, status) => {
    expect(statusOf([], { due }, { draft: true })).toBe(status)
  })

  test('without a date it is missing, which compiles as a draft alone', () => {
    expect(statusOf([], {}, { draft: true })).toBe('missing')
    const files = workspace(planOf({ items: [itemOf('1')] }))
    expect(findings(files)).toEqual(['empty-item error plans/2020/plan.yaml:1'])
  })

  test('left blank it counts as missing', () => {
    const files = workspace(planOf({ items: [itemOf('1')] }), { hr: { '1': null } })
    expect(findings(files)).toEqual(['empty-item error plans/2020/submissions/hr.yaml:1'])
    expect(itemsOf(reportOf(files, { draft: true }))[0]).toMatchObject({ status: 'missing', contributions: [] })
  })

  test('what is reported before it is due has the status that was given', () => {
    expect(statusOf(['done'], { due: '2021-01-01' })).toBe('done')
  })
})

test('the summary counts items by status', () => {
  const items = ['1', '2', '3'].map((number) => itemOf(number))
  const files = workspace(planOf({ items }), { hr: { '1': { status: 'done' }, '2': { status: 'done' }, '3': 'Есть.' } })
  expect(reportOf(files).summary).toEqual({ items: 3, byStatus: { done: 2, reported: 1 } })
})
