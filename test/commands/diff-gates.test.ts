import { describe, expect, test } from 'vitest'
import { finance, hr, plan, svod, workspace } from '../svod.js'

const later = {
  'plans/2021/plan.yaml': plan,
  'plans/2021/submissions/finance.yaml': finance,
  'plans/2021/submissions/hr.yaml': hr,
}

const diff = (cwd: string, ...args: string[]) => svod(['diff', '2020', '2021', '--lang', 'ru', ...args], { cwd })
const numbersIn = (stdout: string): [string | null, string | null][] =>
  JSON.parse(stdout).items.map(({ from, to }: { from: string | null; to: string | null }) => [from, to])

describe('what a comparison fails on', () => {
  test('what changed outside of the items, too', () => {
    const cwd = workspace({ ...later, 'plans/2021/plan.yaml': plan.replace('Общие меры', 'Особые меры') })
    expect(diff(cwd).status).toBe(0)
    expect(diff(cwd, '--exit-code').status).toBe(1)
    const { items, report, summary } = JSON.parse(diff(cwd, '--format', 'json').stdout)
    expect([items.length, summary.changed]).toEqual([2, 0])
    expect(report.sections).toEqual({
      from: [{ number: '1', title: 'Общие меры', sections: [] }],
      to: [{ number: '1', title: 'Особые меры', sections: [] }],
    })
  })

  test('removed, copied, each named; several classes at once', () => {
    const cwd = workspace({
      ...later,
      'plans/2021/plan.yaml': plan.replace(/ +- \{number: "1\.1".*\n/, ''),
      'plans/2021/submissions/hr.yaml': 'department: hr\nitems: {}\n',
    })
    expect(diff(cwd, '--fail-on', 'missing').status).toBe(0)
    expect(diff(cwd, '--fail-on', 'removed')).toMatchObject({ status: 1, stderr: 'Исключены: 1.1\n' })
    expect(diff(cwd, '--fail-on', 'copied')).toMatchObject({ status: 1, stderr: 'Текст прошлогодний: 1.2\n' })
    expect(diff(cwd, '--fail-on', 'copied', '--fail-on', 'regressed')).toMatchObject({
      status: 1,
      stderr: 'Исключены, но не утратили силу: 1.1\nТекст прошлогодний: 1.2\n',
    })
    expect(diff(cwd, '--fail-on', 'worse')).toMatchObject({ status: 2 })
  })

  test('missing: where the period is compared as far as it is', () => {
    const cwd = workspace({ ...later, 'plans/2021/submissions/hr.yaml': 'department: hr\nitems: {}\n' })
    expect(diff(cwd).status).toBe(1)
    expect(diff(cwd, '--draft', '--fail-on', 'missing')).toMatchObject({ status: 1, stderr: 'Нет ответа: 1.1\n' })
    expect(diff(cwd, '--draft', '--item', '1.2', '--fail-on', 'missing')).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('some items alone', () => {
  const twoSections = `${plan.trimEnd()}
  - number: "2"
    title: Прочее
    items:
      - {number: "2.1", measure: Ремонт дорог, deadline: ежегодно}
`
  const sections = () =>
    workspace({
      'plans/2020/plan.yaml': twoSections,
      ...later,
      'plans/2021/plan.yaml': twoSections.replace('title: Прочее', 'title: Иное'),
      'plans/2020/submissions/finance.yaml': `${finance.trimEnd()}\n  "2.1": Дороги исправны.\n`,
      'plans/2021/submissions/finance.yaml': `${finance.trimEnd()}\n  "2.1": Дороги исправны.\n`,
    })
  const asked = (cwd: string, ...args: string[]) =>
    numbersIn(diff(cwd, '--format', 'json', ...args).stdout).map(([, to]) => to)

  test('of departments that are responsible or answered, of sections; each narrows the others', () => {
    const cwd = sections()
    expect(asked(cwd)).toEqual(['1.1', '1.2', '2.1'])
    expect(asked(cwd, '--department', 'finance')).toEqual(['1.2', '2.1'])
    expect(asked(cwd, '--department', 'finance', '--department', 'hr')).toEqual(['1.1', '1.2', '2.1'])
    expect(asked(cwd, '--section', '1')).toEqual(['1.1', '1.2'])
    expect(asked(cwd, '--section', '1.', '--section', '2')).toEqual(['1.1', '1.2', '2.1'])
    expect(asked(cwd, '--section', '1', '--department', 'finance')).toEqual(['1.2'])
    expect(asked(cwd, '--item', '2.1', '--section', '1')).toEqual([])
  })

  test('then nothing is said of what changed outside of them', () => {
    const cwd = sections()
    expect(diff(cwd, '--exit-code').status).toBe(1)
    expect(diff(cwd, '--exit-code', '--section', '1').status).toBe(0)
  })

  test('a department or section that neither report has', () => {
    const cwd = sections()
    expect(diff(cwd, '--department', 'finanse')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Ни в одном из двух отчётов нет подразделения «finanse». Возможно, finance'),
    })
    expect(diff(cwd, '--section', '3').stderr).toContain('Ни в одном из двух отчётов нет раздела 3.')
  })
})

test('in the language of the new report, unless another is asked for', () => {
  const cwd = workspace({ ...later, 'plans/2021/plan.yaml': `language: en\n${plan}` })
  const title = (...args: string[]) => svod(['diff', ...args], { cwd }).stdout.split('\n')[0]
  expect(title('2020', '2021')).toBe('What changed: 2020 → 2021')
  expect(title('2021', '2020')).toBe('Что изменилось: 2021 → 2020')
  expect(title('2020', '2021', '--lang', 'ru')).toBe('Что изменилось: 2020 → 2021')
})
