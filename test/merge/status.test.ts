import { describe, expect, test } from 'vitest'
import { findings, itemOf, itemsOf, planOf, reportOf, workspace } from '../compile/compile-files.js'

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

  test('repealed in the course of the period it needs one still', () => {
    const item = itemOf('1', { repealed: { act, since: '2020-03-01' } })
    expect(findings(workspace(planOf({ items: [item] })))).toEqual(['empty-item error plans/2020/plan.yaml:1'])
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
