import { describe, expect, test } from 'vitest'
import { onlyDepartments } from '../../src/status/period-status.js'
import { itemOf, planOf } from '../compile/compile-files.js'
import { statusOf } from '../status-writers/many-departments.js'

const plan = planOf({
  items: [
    itemOf('1.1', { responsible: ['hr', 'finance'] }),
    itemOf('1.2', { responsible: ['hr'] }),
    itemOf('1.10', { responsible: ['legal'], repealed: { act: 'Постановление' } }),
  ],
})
/** Files of the department of personnel, by name. */
const status = (files: Record<string, string>) =>
  statusOf({
    'plans/2020/plan.yaml': plan,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`plans/2020/submissions/${name}.yaml`, text])),
  })
const cell = (files: Record<string, string>, number: string, department = 'hr') =>
  status(files)
    .items.find(({ item }) => item.number === number)
    ?.cells.get(department)

describe('a cell', () => {
  test('of a department that answers twice holds the findings of both, and stands at the first', () => {
    const twice = {
      hr: 'department: hr\nitems:\n  "1.1": Обучены служащие.\n',
      hr2: 'department: hr\nitems:\n  "1.1": Проведены курсы.\n  "1.2": Готово.\n',
    }
    expect(cell(twice, '1.1')).toMatchObject({ state: 'faulty', errors: 1 })
    expect(cell(twice, '1.1')?.place?.source.file).toBe('plans/2020/submissions/hr.yaml')
  })

  test('is blank only where no other file of its department has an answer; that there are two is an error', () => {
    const both = {
      hr: 'department: hr\nitems:\n  "1.1":\n  "1.2": Готово.\n',
      hr2: 'department: hr\nitems:\n  "1.1": Проведены курсы.\n',
    }
    expect(cell(both, '1.1')).toMatchObject({ state: 'faulty', errors: 1 })
    expect(cell({ hr: both.hr }, '1.1')).toMatchObject({ state: 'blank', errors: 0, warnings: 1 })
  })

  test('is faulty where a part of its department’s file cannot be read', () => {
    const part = { hr: 'department: hr\nitems:\n  "1.1": Готово.\n"1.2": Готово.\n' }
    expect(cell(part, '1.2')).toMatchObject({ state: 'faulty', errors: 1 })
    expect(cell({ hr: 'department: hr\nitems: нет\n' }, '1.1')).toMatchObject({ state: 'faulty', errors: 1 })
  })

  test('does not count what is wrong with a remark above the next entry', () => {
    const remark = {
      hr: 'department: hr\nitems:\n  "1.1": Готово.\n  # svod-disable-next-line stale-year -- нет\n  "1.2": Готово.\n',
    }
    expect(cell(remark, '1.1')).toMatchObject({ state: 'reported', warnings: 0 })
  })

  test('of what is out of force asks nobody, and an answer stands all the same', () => {
    expect(cell({}, '1.10', 'legal')).toMatchObject({ state: 'not-responsible', isExpected: false })
    const answered = { legal: 'department: legal\nitems:\n  "1.10": Готово.\n' }
    expect(cell(answered, '1.10', 'legal')).toMatchObject({ state: 'reported', isExpected: false, warnings: 1 })
    expect(status(answered).summary.expected).toBe(3)
  })
})

test('of some departments, the items that concern them and their counts alone', () => {
  const { items, departments, summary } = onlyDepartments(status({}), ['finance'])
  expect(items.map(({ item }) => item.number)).toEqual(['1.1'])
  expect(departments.map(({ department }) => department.id)).toEqual(['finance'])
  expect(summary).toEqual({ expected: 1, reported: 0, blank: 0, faulty: 0, missing: 1, overdue: 1 })
})
