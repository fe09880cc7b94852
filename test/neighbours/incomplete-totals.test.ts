import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { svod, write } from '../svod.js'
import { diff, type SmallItem, smallWorkspace } from './small-workspace.js'

const figure = { name: 'Обучено', unit: 'чел.', value: 0 }

/** Training, with what each department counted; null: it did not answer. */
function training(hr: unknown, finance: unknown, fields: object = {}): SmallItem {
  const given = Object.entries({ hr, finance }).filter(([, count]) => count !== null)
  const answers = given.map(([id, count]) => [id, { text: 'Обучены.', indicators: { count } }])
  return { number: '1', responsible: ['hr', 'finance'], figure, answers: Object.fromEntries(answers), ...fields }
}

/** Years from 2019 on. */
const yearsOf = (...items: SmallItem[]) =>
  smallWorkspace(Object.fromEntries(items.map((item, index) => [String(2019 + index), { items: [item] }])))

interface Changes {
  items: { indicators: { delta: number | null; percent: number | null; incomplete?: object }[] }[]
}
const changesIn = (json: string) => (JSON.parse(json) as Changes).items.flatMap(({ indicators }) => indicators)

describe('a total without the figure of a department', () => {
  const years = () => yearsOf(training(340, 10), training(320, null))

  test('has no difference to a whole one, and the forms say why', () => {
    const cwd = years()
    expect(changesIn(diff(cwd, '--format', 'json').stdout)).toMatchObject([
      { from: 350, to: 320, delta: null, percent: null, incomplete: { from: false, to: true } },
    ])
    for (const form of ['pretty', 'md', 'html']) {
      const { stdout } = diff(cwd, '--format', form)
      expect(stdout).toContain('новый итог по неполным данным')
      expect(stdout).not.toMatch(/[−-]30|меньше на|8,6/)
    }
    expect(diff(cwd, '--format', 'html').stdout).toMatch(/>320\*<\/span>.*\n.*\* – по неполным данным/)
    const back = svod(['diff', '2020', '2019'], { cwd }).stdout
    expect(back).toContain('350 (прежний итог по неполным данным)')
  })

  test('is known by its answers where report.json alone is there', () => {
    const cwd = years()
    expect(svod(['compile', '2019', '2020', '--format', 'json'], { cwd }).status).toBe(0)
    const files = ['2019', '2020'].map((period) => `reports/${period}/report.json`)
    const { stdout } = svod(['diff', ...files, '--format', 'json'], { cwd })
    expect(changesIn(stdout)).toMatchObject([{ delta: null, incomplete: { from: false, to: true } }])
  })
})

test('two whole totals are compared as ever', () => {
  const [change] = changesIn(diff(yearsOf(training(340, 10), training(320, 5)), '--format', 'json').stdout)
  expect(change).toMatchObject({ delta: -25 })
  expect(change).not.toHaveProperty('incomplete')
})

test('a department that has nothing to count leaves no gap', () => {
  const item = training(320, null)
  const answers = { ...(item.answers as object), finance: { status: 'not-applicable', reason: 'Служащих нет.' } }
  const cwd = yearsOf(training(340, 10), { ...item, answers })
  expect(changesIn(diff(cwd, '--format', 'json').stdout)).toMatchObject([{ delta: -30 }])
})

test('a total that lacks a quarter has no difference to one of four', () => {
  const four = { Q1: 10, Q2: 10, Q3: 10, Q4: 10 }
  const cwd = yearsOf(training(four, 10), training({ Q1: 10, Q2: 10, Q3: 10 }, 10))
  expect(changesIn(diff(cwd, '--format', 'json').stdout)).toMatchObject([{ from: 50, to: 40, delta: null }])
  expect(svod(['compile', '2019', '2020', '--format', 'json'], { cwd }).status).toBe(0)
  const files = ['2019', '2020'].map((period) => `reports/${period}/report.json`)
  const { stdout } = svod(['diff', ...files, '--format', 'json'], { cwd })
  expect(changesIn(stdout)).toMatchObject([{ from: 50, to: 40, delta: null }])
})

test('the page says what last year’s total lacks, and no difference to it', () => {
  const cwd = yearsOf(training(7, null), training(320, 10))
  expect(svod(['compile', '2020', '--format', 'html'], { cwd }).status).toBe(0)
  const page = readFileSync(join(cwd, 'reports/2020/report.html'), 'utf8')
  expect(page).toContain(
    '<p class="change">2019 год: 7 (по\u00a0данным 1\u00a0из 2\u00a0подразделений)</p>'.replace('по\u00a0', 'по '),
  )
  expect(page).not.toMatch(/больше на|\+323/)
})

test('a trend marks it, and counts no fall with it', () => {
  const cwd = yearsOf(training(300, 90), training(300, 80), training(300, 70), training(300, null))
  const trend = (form: string) => svod(['diff', '--trend', '--format', form], { cwd }).stdout
  expect(trend('pretty')).toMatch(/390 +380 +370 +300\*/)
  expect(trend('pretty')).toContain('* – по неполным данным')
  expect(trend('pretty')).not.toContain('снижение')
  expect(trend('md')).toContain('| 300\\* |')
  expect(trend('html')).toContain('<span class="value">300*</span>')
  const data = JSON.parse(trend('json')) as { items: { indicators: object[] }[] }
  expect(data.items[0]?.indicators).toMatchObject([{ incomplete: ['2022'], runs: [] }])
})

test('a year is not held against a half that lacks a quarter', () => {
  const cwd = smallWorkspace({
    ...{ '2020-H1': { items: [training({ Q1: 5 }, 10)] }, '2020-H2': { items: [training({ Q3: 5, Q4: 5 }, 10)] } },
    '2020': { items: [training(20, 20)] },
  })
  const lint = () => svod(['lint', '2020', '--format', 'concise'], { cwd }).stdout
  expect(lint()).not.toContain('quarter-mismatch')
  const whole = 'department: hr\nitems:\n  "1": {indicators: {count: {Q1: 5, Q2: 6}}}\n'
  write(cwd, { 'plans/2020-H1/submissions/hr.yaml': whole })
  expect(lint()).toContain('quarter-mismatch')
})
