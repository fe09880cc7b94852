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

const section = (number: string, fields: object) => ({ number, title: `Раздел ${number}`, ...fields })

describe('order', () => {
  const sections = [
    section('2', { items: [itemOf('2.10'), itemOf('2.9')], sections: [section('2.а', { items: [itemOf('2.а.1')] })] }),
    section('1', { sections: [section('1.1', { items: [itemOf('1.1.2'), itemOf('1.1.1')] })] }),
  ]
  const answers = (numbers: string[]) => Object.fromEntries(numbers.map((number) => [number, `По ${number}.`]))

  test('sections and items come as in the plan, never sorted', () => {
    const numbers = ['1.1.1', '1.1.2', '2.9', '2.10', '2.а.1']
    const report = reportOf(workspace(planOf({ sections }), { hr: answers(numbers) }))
    expect(report.sections.map(({ number }) => number)).toEqual(['2', '1'])
    expect(itemsOf(report).map(({ number }) => number)).toEqual(['2.10', '2.9', '2.а.1', '1.1.2', '1.1.1'])
  })

  test('contributions come in the order of departments, whatever their files are called', () => {
    const files = workspace(planOf({ items: [itemOf('1')] }), {})
    files['plans/2020/submissions/1.yaml'] = { department: 'legal', items: { '1': 'Третий.' } }
    files['plans/2020/submissions/2.yaml'] = { department: 'finance', items: { '1': 'Второй.\nЕщё второй.' } }
    files['plans/2020/submissions/я/3.yaml'] = { department: 'hr', items: { '1': 'Первый.' } }
    expect(linesOf(documentOf(files), '1')).toEqual(['Первый.', 'Второй.', 'Ещё второй.', 'Третий.'])
  })

  test('the lead stands first, and the same paragraph from two departments stays twice', () => {
    const files = workspace(planOf({ items: [itemOf('1', { lead: 'Итог.\nПо всем.' })] }), {
      finance: { '1': 'Одно.' },
      hr: { '1': 'Одно.' },
    })
    expect(linesOf(documentOf(files), '1')).toEqual(['Итог.', 'По всем.', 'Одно.', 'Одно.'])
  })
})

describe('numbers', () => {
  const items = ['1.1', '1.2', '1.10'].map((number) => itemOf(number))

  test('1.1 and 1.10 are two items, typed with quotes or without', () => {
    const files = workspace(planOf({ items }), {})
    files['plans/2020/submissions/hr.yaml'] = 'department: hr\nitems:\n  1.10: Десять.\n  1.1: Один.\n  "1.2": Два.\n'
    const report = reportOf(files)
    expect(itemsOf(report).map(({ contributions }) => contributions[0]?.paragraphs)).toEqual([
      ['Один.'],
      ['Два.'],
      ['Десять.'],
    ])
  })

  test('a dot at the end is no part of a number, in the plan or in a submission', () => {
    const files = workspace(planOf({ items: [itemOf('1.'), itemOf('2')] }), { hr: { '1': 'Один.', '2.': 'Два.' } })
    expect(itemsOf(reportOf(files)).map(({ number }) => number)).toEqual(['1', '2'])
  })

  test('1.1 and 1.1. of one department are two answers for one item: an error that shows both places', () => {
    const files = workspace(planOf({ items }), { hr: { '1.1': 'А.', '1.1.': 'Б.', '1.10': 'В.', '1.2': 'Г.' } })
    expect(findings(files)).toEqual(['duplicate-contribution error plans/2020/submissions/hr.yaml:1'])
  })

  test.each(['1.1, 1.1', '1.1,1.2, 1.1.'])('a number twice under the key %s is an error too', (key) => {
    const files = workspace(planOf({ items: [itemOf('1.1'), itemOf('1.2')] }), {
      hr: { [key]: 'А.' },
      legal: { '1.2': 'Б.' },
    })
    expect(findings(files)).toEqual(['duplicate-contribution error plans/2020/submissions/hr.yaml:1'])
  })

  test('two files of one department with one item: an error at the second', () => {
    const files = workspace(planOf({ items: [itemOf('1')] }), { hr: { '1': 'А.' } })
    files['plans/2020/submissions/hr-2.yaml'] = { department: 'hr', items: { '1': 'Б.' } }
    expect(findings(files)).toEqual(['duplicate-contribution error plans/2020/submissions/hr.yaml:1'])
  })

  test.each(['', ' ', ',', ' , ', '.'])(
    'an answer under the key %j, which names no item, is never passed over',
    (key) => {
      const files = workspace(planOf({ items: [itemOf('1')] }), { hr: { '1': 'А.', [key]: 'Потерян.' } })
      expect(findings(files).filter((one) => one.includes('error'))).toHaveLength(1)
    },
  )

  test('a plan with a number twice does not compile', () => {
    const files = workspace(planOf({ items: [itemOf('1'), itemOf('1.')] }), { hr: { '1': 'А.' } })
    expect(findings(files)).toEqual(['duplicate-number error plans/2020/plan.yaml:1'])
  })
})

describe('several numbers under one key', () => {
  const checks = { id: 'checks', name: 'Проверок' }
  const plan = planOf({
    items: [itemOf('1', { indicators: [checks] }), itemOf('2'), itemOf('3', { indicators: [checks] })],
  })
  const answer = { text: 'Одна на всех.', status: 'done', evidence: [{ title: 'Отчёт' }], indicators: { checks: 4 } }
  const items = itemsOf(reportOf(workspace(plan, { hr: { '1, 2,3.': answer } })))

  test('text, status and evidence go to each item', () => {
    for (const { status, contributions } of items) {
      expect(status).toBe('done')
      expect(contributions).toMatchObject([{ paragraphs: ['Одна на всех.'], evidence: [{ title: 'Отчёт' }] }])
    }
  })

  test('an indicator goes to each item that defines it', () => {
    expect(items.map(({ contributions }) => contributions[0]?.indicators.checks?.value)).toEqual([4, undefined, 4])
  })

  test('each item takes the quarters together in its own way, in its text too', () => {
    const quarterly = planOf({
      items: [
        itemOf('1', { indicators: [{ ...checks, quarters: 'sum' }] }),
        itemOf('2', { indicators: [{ ...checks, quarters: 'last' }] }),
      ],
    })
    const given = { text: 'Всего {{checks}}.', indicators: { checks: { Q1: 1, Q2: 2, Q3: 3, Q4: 4 } } }
    const report = reportOf(workspace(quarterly, { hr: { '1, 2': given } }))
    expect(itemsOf(report).map(({ contributions }) => contributions[0]?.paragraphs)).toEqual([
      ['Всего 10.'],
      ['Всего 4.'],
    ])
  })
})

describe('a joint answer', () => {
  const plan = planOf({ items: [itemOf('1', { responsible: ['hr', 'finance'] })] })

  test('counts for the departments it names', () => {
    const files = workspace(plan, { hr: { '1': { text: 'Вместе.', jointly: ['finance'] } } })
    expect(findings(files)).toEqual([])
    expect(reportOf(files, { internal: true }).summary.missing).toEqual([])
    expect(itemsOf(reportOf(files))[0]?.contributions[0]?.jointly).toEqual(['finance'])
  })

  test('without it the other one is missed', () => {
    const files = workspace(plan, { hr: { '1': 'Один.' } })
    expect(findings(files)).toEqual(['missing-contribution warning plans/2020/plan.yaml:1'])
    expect(reportOf(files, { internal: true }).summary.missing).toEqual([{ item: '1', department: 'finance' }])
  })
})
