import { expect, test } from 'vitest'
import { compare, differences } from './comparison.js'
import { diff, type SmallItem, type SmallPlan, smallWorkspace } from './small-workspace.js'

const act = (act: string) => ({ act })
const shares = (hr: number, finance: number) => ({
  hr: { text: 'Сделано.', indicators: { count: hr } },
  finance: { text: 'Сделано.', indicators: { count: finance } },
})
const counted = { name: 'Проверено домов', unit: 'шт.', value: 8 }
const items: SmallItem[] = [
  {
    number: '1',
    due: '2020-12-31',
    label: 'а',
    responsible: ['hr', 'finance'],
    answers: { hr: 'Есть.', finance: 'Есть.' },
  },
  { number: '2', repealed: act('решение № 5'), answers: {} },
  { number: '3', figure: counted },
  { number: '4', figure: { ...counted, value: { Q1: 5, Q2: 3, Q3: 0, Q4: 0 } } },
  { number: '5', figure: counted, answers: shares(3, 5) },
  { number: '6', answers: 'Случай записан в журнал.' },
  { number: '7', section: '2' },
  { number: '8', section: '2' },
]
const base = {
  items,
  sections: { '1': 'Первый раздел', '2': 'Второй раздел' },
  plan: {
    title: 'Отчёт за 2019 год',
    basis: [{ kind: 'решение', number: '1' }],
    before: 'План на 2019 год утверждён.',
    after: 'Отчёт обсуждён.',
    approval: { position: 'Глава', name: 'С. С. Сидоров' },
    signature: { position: 'Управляющий', name: 'К. К. Козлов' },
    contact: 'Л. Л. Лапина',
  },
} satisfies SmallPlan

const withPlan = (plan: object): SmallPlan => ({ ...base, plan: { ...base.plan, ...plan } })
const withItem = (number: string, fields: Partial<SmallItem>): SmallPlan => ({
  ...base,
  items: items.map((item) => (item.number === number ? { ...item, ...fields } : item)),
})
const workspaceOf = (changed: SmallPlan) => smallWorkspace({ '2019': base, '2020': changed })
const renamed = [
  { id: 'hr', name: 'Управление кадров', abbreviation: 'ОК' },
  { id: 'finance', name: 'Финансовое управление', abbreviation: 'ФУ' },
]

test.each<[string, string[], SmallPlan]>([
  ['the title of a section', ['sections'], { ...base, sections: { ...base.sections, '2': 'Другой раздел' } }],
  ['the title', ['title'], withPlan({ title: 'Сводный отчёт за 2020 год' })],
  ['the organization', ['organization'], withPlan({ organization: 'Администрация района' })],
  ['the acts it rests on', ['basis'], withPlan({ basis: [{ kind: 'решение', number: '2' }] })],
  ['a paragraph before', ['before'], withPlan({ before: 'План на 2020 год изменён.' })],
  ['a paragraph behind', ['after'], withPlan({ after: 'Отчёт принят.' })],
  ['the stamp', ['approval'], withPlan({ approval: { position: 'Глава', name: 'Т. Т. Титова' } })],
  ['the signature', ['signature'], withPlan({ signature: { position: 'Управляющий', name: 'В. В. Волков' } })],
  ['the contact', ['contact'], withPlan({ contact: 'П. П. Петрова' })],
  ['the name of a department', ['departments'], withPlan({ departments: renamed })],
])('%s alone is told outside of the items', (_, names, changed) => {
  const cwd = workspaceOf(changed)
  const { items: compared, report } = compare(cwd, '2019', '2020')
  expect(Object.keys(report ?? {})).toEqual(names)
  expect(compared.map(({ change }) => change)).toEqual(items.map(() => 'unchanged'))
  expect(diff(cwd, '--exit-code').status).toBe(1)
  for (const form of ['pretty', 'md', 'html']) expect(diff(cwd, '--format', form).stdout).toContain('Вне пунктов')
})

test.each<[string, string, string[], SmallPlan]>([
  ['the due date', '1', ['due'], withItem('1', { due: '2020-11-30' })],
  ['the label', '1', ['label'], withItem('1', { label: 'б' })],
  ['the repealing act', '2', ['repealed'], withItem('2', { repealed: act('решение № 6') })],
  ['the name of an indicator', '3', [], withItem('3', { figure: { ...counted, name: 'Осмотрено домов' } })],
  ['the unit of an indicator', '3', [], withItem('3', { figure: { ...counted, unit: 'ед.' } })],
  [
    'quarters within one sum',
    '4',
    [],
    withItem('4', { figure: { ...counted, value: { Q1: 3, Q2: 5, Q3: 0, Q4: 0 } } }),
  ],
  ['departments within one sum', '5', [], withItem('5', { answers: shares(5, 3) })],
  ['who answered', '6', [], withItem('6', { answers: { finance: 'Случай записан в журнал.' } })],
  ['the section', '7', ['section'], withItem('7', { section: '1' })],
])('%s alone is a change of the item and of no other', (_, number, names, changed) => {
  const cwd = workspaceOf(changed)
  const { items: compared, report } = compare(cwd, '2019', '2020')
  expect(compared.filter(({ change }) => change !== 'unchanged').map(({ to }) => to)).toEqual([number])
  const item = compared.find(({ to }) => to === number)
  expect(item && differences(item).filter((name) => name !== 'order')).toEqual(names)
  expect(Object.keys(report ?? {})).toEqual([])
  expect(diff(cwd, '--exit-code').status).toBe(1)
  expect(diff(cwd).stdout).toMatch(new RegExp(`^. ${number} `, 'm'))
})

test('the order alone is told', () => {
  const [first, second, ...others] = items as [SmallItem, SmallItem, ...SmallItem[]]
  const { items: compared } = compare(workspaceOf({ ...base, items: [second, first, ...others] }), '2019', '2020')
  const told = compared.filter((item) => differences(item).includes('order')).map(({ to }) => to)
  expect(told.length).toBeGreaterThan(0)
  expect(['1', '2']).toEqual(expect.arrayContaining(told))
})

test.each<[string, SmallPlan]>([
  ['the same files', base],
  ['the year of the title', withPlan({ title: 'Отчёт за 2020 год' })],
  ['the year of a paragraph before', withPlan({ before: 'План на 2020 год утверждён.' })],
  ['the order of the responsible', withItem('1', { responsible: ['finance', 'hr'] })],
  ['a decomposed й', withItem('6', { answers: 'Случай записан в журнал.'.normalize('NFD') })],
])('%s: nothing is told', (_, changed) => {
  const cwd = workspaceOf(changed)
  const { items: compared, report } = compare(cwd, '2019', '2020')
  expect(compared.map(({ change }) => change)).toEqual(items.map(() => 'unchanged'))
  expect(Object.keys(report ?? {})).toEqual([])
  expect(diff(cwd, '--exit-code').status).toBe(0)
})
