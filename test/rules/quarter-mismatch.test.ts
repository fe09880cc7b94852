import { describe, expect, test } from 'vitest'
import { diagnose, sourcesOf } from './workspace.js'

const plan = `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}]
items:
  - number: "1.1"
    measure: Проведение проверок
    deadline: ежеквартально
    indicators:
      - {id: checks, name: Проведено проверок, unit: шт.}
`

const submission = (checks: string) => `department: finance
items:
  "1.1":
    text: Проведены проверки.
    indicators:
      checks: ${checks}
`

const period = (checks: string) => ({ 'plan.yaml': plan, 'submissions/finance.yaml': submission(checks) })

function found(year: string, quarters: Record<string, string>) {
  const periods = Object.entries(quarters).map(([name, checks]) => [name, period(checks)] as const)
  const sources = sourcesOf({ 2020: period(year), ...Object.fromEntries(periods) })
  return diagnose(sources, '2020').map(({ rule, severity, args, place }) => ({
    rule,
    severity,
    args,
    text: place.source.text.slice(place.start, place.end),
    file: place.source.file,
  }))
}

describe('quarter-mismatch', () => {
  const year = '{Q1: 5, Q2: 6, Q3: 7, Q4: 8}'

  test('a quarter that differs from its own report is told at that quarter', () => {
    expect(found(year, { '2020-Q1': '5', '2020-Q2': '60' })).toEqual([
      {
        rule: 'quarter-mismatch',
        severity: 'warning',
        args: { name: 'Проведено проверок', item: '1.1', quarter: 'Q2', value: '6', reported: '60' },
        text: 'Q2',
        file: 'plans/2020/submissions/finance.yaml',
      },
    ])
  })

  test('the same value written otherwise is the same', () => {
    expect(found(year, { '2020-Q1': '5.0', '2020-Q3': '007' })).toEqual([])
  })

  test('a value for the whole period is not held against its quarters', () => {
    expect(found('26', { '2020-Q1': '50' })).toEqual([])
  })

  test('the report of another year, or one that cannot be compiled, says nothing', () => {
    expect(found(year, { '2019-Q1': '50', '2020-Q2': 'много' })).toEqual([])
  })

  test('a quarter’s plan without a report on the item says nothing', () => {
    const sources = sourcesOf({ 2020: period(year), '2020-Q1': { 'plan.yaml': plan } })
    expect(diagnose(sources, '2020')).toEqual([])
  })
})
