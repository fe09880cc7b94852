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

const draft = { draft: true }
const internal = { internal: true }
const indicators = [{ id: 'checks', name: 'Проверок' }]

describe('a draft', () => {
  test('says so in the tree and in the data, and an ordinary report does not', () => {
    const files = workspace(planOf({ items: [itemOf('1')] }), { hr: { '1': 'Есть.' } })
    expect(documentOf(files, draft)).toMatchObject({ draft: true, report: { draft: true } })
    expect(documentOf(files)).toMatchObject({ draft: false, report: { draft: false } })
  })

  test('marks an item that nobody reported on', () => {
    const files = workspace(planOf({ items: [itemOf('1')] }))
    expect(findings(files, draft)).toEqual(['empty-item warning plans/2020/plan.yaml:1'])
    expect(linesOf(documentOf(files, draft), '1')).toEqual(['missing: Информация не представлена.'])
  })

  test('marks a department that has not reported while others did', () => {
    const files = workspace(planOf({ items: [itemOf('1', { responsible: 'all' })] }), {
      hr: { '1': { text: 'Есть.', jointly: ['legal'] } },
    })
    expect(linesOf(documentOf(files, draft), '1')).toEqual([
      'Есть.',
      'missing: Не представлена информация: Финансовое управление.',
    ])
  })

  test('marks a reason that is not given', () => {
    for (const status of ['partial', 'not-done', 'not-applicable']) {
      const files = workspace(planOf({ items: [itemOf('1')] }), { hr: { '1': { text: 'Есть.', status } } })
      expect(findings(files)).toEqual(['reason-required error plans/2020/submissions/hr.yaml:1'])
      expect(linesOf(documentOf(files, draft), '1')).toEqual(['Есть.', 'missing: Не указана причина.'])
    }
  })

  test('marks a value that a template needs', () => {
    const files = workspace(planOf({ items: [itemOf('1', { indicators })] }), { hr: { '1': 'Всего {{checks}}.' } })
    expect(findings(files)).toEqual(['missing-indicator error plans/2020/submissions/hr.yaml:1'])
    expect(linesOf(documentOf(files, draft), '1')).toEqual(['Всего [нет значения: Проверок].'])
  })

  test('forgives nothing else', () => {
    const files = workspace(planOf({ items: [itemOf('1')] }), { hr: { '1': 'А.', '1.': 'Б.' } })
    expect(findings(files, draft)).toEqual(['duplicate-contribution error plans/2020/submissions/hr.yaml:1'])
  })
})

describe('an ordinary report', () => {
  test('shows no marks: neither who is missing nor where anything comes from', () => {
    const plan = planOf({ items: [itemOf('1', { responsible: ['hr', 'legal'] })] })
    const document = documentOf(workspace(plan, { hr: { '1': 'Есть.' } }))
    expect(linesOf(document, '1')).toEqual(['Есть.'])
    expect(document.overview.missing).toBeNull()
    expect(document.report.summary).not.toHaveProperty('missing')
    expect(itemsOf(document.report)[0]?.contributions[0]).not.toHaveProperty('source')
  })
})

describe('an internal report', () => {
  const plan = planOf({
    items: [
      itemOf('1', { responsible: ['hr', 'legal'] }),
      itemOf('2', { responsible: ['finance'], due: '2021-05-01' }),
    ],
  })
  const files = workspace(plan, { hr: { '1': 'Есть.' } })

  test('has columns for the responsible and the status, each once, and names above the paragraphs', () => {
    const ids = ['number', 'measure', 'deadline', 'responsible', 'execution', 'status']
    const document = documentOf(files, internal)
    expect(document.table.columns.map(({ id }) => id)).toEqual(ids)
    expect(linesOf(document, '1', 'responsible')).toEqual(['Отдел кадров', 'Правовое управление'])
    expect(linesOf(document, '1', 'status')).toEqual(['Информация представлена'])
    expect(linesOf(document, '1')).toEqual([
      'attribution: Отдел кадров',
      'Есть.',
      'missing: Не представлена информация: Правовое управление.',
    ])
    const given = { columns: ['status', 'execution', 'number', 'responsible'] }
    const asked = documentOf(
      workspace(planOf({ items: [itemOf('1')], layout: given }), { hr: { '1': 'А.' } }),
      internal,
    )
    expect(asked.table.columns.map(({ id }) => id)).toEqual(given.columns)
  })

  test('tells who has not reported on items that are due', () => {
    const document = documentOf(files, internal)
    expect(document.report.summary.missing).toEqual([{ item: '1', department: 'legal' }])
    expect(document.overview.missing).toEqual([{ item: '1', label: '1.', department: 'Правовое управление' }])
  })

  test('gives the source of each contribution: file and line of its key', () => {
    const typed = workspace(plan)
    typed['plans/2020/submissions/к/hr.yaml'] = 'department: hr\nitems:\n\n  "1": |\n    Есть.\n'
    expect(itemsOf(reportOf(typed, internal))[0]?.contributions[0]).toMatchObject({
      source: { file: 'plans/2020/submissions/к/hr.yaml', line: 4 },
    })
  })

  test('a repealed item asks nobody', () => {
    const repealed = planOf({ items: [itemOf('1', { responsible: ['hr'], repealed: { act: 'решение № 1' } })] })
    expect(reportOf(workspace(repealed), internal).summary.missing).toEqual([])
  })
})
