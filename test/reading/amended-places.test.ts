import { expect, test } from 'vitest'
import { diagnose, sourcesOf } from '../rules/workspace.js'

const parent = `title: Отчёт за 2019 год
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}, {id: hr, name: Отдел кадров}, {id: legal, name: Юристы}]
sections:
  - number: "1"
    title: Первый
    items:
      - {number: "1.1", measure: Обучение, deadline: ежегодно}
      - number: "1.2"
        measure: Экспертиза
        deadline: ежегодно
        lead: "Проведена экспертиза {{exams}} {{exams: проекта | проектов | проектов}}, {checks} проверок."
        indicators: [{id: exams, name: Экспертиз}]
      - {number: "1.3", measure: Беседы, deadline: ежегодно, responsible: [legal, hr]}
      - {number: "1.4", measure: Памятки, deadline: ежегодно, responsible: [legal], repealed: {act: решение № 1}}
  - number: "2"
    title: Второй
    items:
      - {number: "2.2", measure: Опрос, deadline: ежегодно}
      - {number: "2.1", measure: Приём, deadline: ежегодно}
`
const answers = `department: hr
items:
  "1.1": Обучено 5 служащих.
  "1.2": {text: Проведена 1 экспертиза., indicators: {exams: 1}}
  "1.3": {text: Проведено 5 бесед., jointly: [legal]}
  "2.2, 2.1": Опрошено 5 служащих.
`

/** What is found in a plan for 2020 with these lines, each at its year: where it was in 2019 too, that stays. */
function told(child: string, { text = answers, year = '2020' } = {}): string[] {
  const of2020 = { 'plan.yaml': `extends: ../2019/plan.yaml\ntitle: Отчёт за 2020 год\n${child}` }
  const sources = sourcesOf({
    2019: { 'plan.yaml': parent, 'submissions/hr.yaml': answers },
    2020: { ...of2020, 'submissions/hr.yaml': text },
  })
  return diagnose(sources, year).map(({ rule, place: { source, start, end } }) => {
    return `${rule} ${source.file.split('/')[1]} ${source.text.slice(start, end)}`
  })
}

const inherited = 'number-order 2019 "2.1"'

test('what is wrong without an amendment stays where it is', () => {
  expect(told('', { year: '2019' })).toEqual([inherited])
  expect(told('')).toEqual([inherited])
  expect(told('amendments: [{number: "2.1", measure: Иначе}]\n')).toEqual([inherited])
})

const legal = '{id: legal, name: Юристы}'
const hr = 'departments: [{id: hr, name: Отдел кадров}'

test.each([
  ['moves an item out of order', '{number: "1.3", before: "1.1"}', ['number-order 2020 "1.3"']],
  ['moves an item out of order, down', '{number: "1.1", after: "1.3"}', ['number-order 2020 "1.1"']],
  [
    'adds an item out of order',
    '{number: "1.0", after: "1.1", measure: М, deadline: Д, repealed: {act: № 5}}',
    ['number-order 2020 "1.0"'],
  ],
  [
    'adds an item before one of a smaller number',
    '{number: "1.15", before: "1.2", measure: М, deadline: Д, repealed: {act: № 5}}',
    ['number-order 2020 "1.15"'],
  ],
  ['moves an item to another section', '{number: "2.2", section: "1"}', ['number-outside-section 2020 "2.2"']],
  [
    'leaves out an indicator that the lead prints',
    '{number: "1.2", indicators: null}',
    ['unknown-placeholder 2020 indicators', 'unknown-indicator 2020 exams'],
  ],
  [
    'brings an indicator that the lead has in single braces',
    '{number: "1.2", indicators: [{id: exams, name: Экспертиз}, {id: checks, name: Проверок}]}',
    ['bad-template 2020 indicators', 'missing-indicator 2020 "1.2"'],
  ],
  [
    'names an unknown department',
    '{number: "1.3", responsible: [hr, legal, lawers]}',
    ['unknown-department 2020 lawers'],
  ],
  [
    'gives a whole a part that there is not',
    '{number: "1.2", indicators: [{id: exams, name: Экспертиз, parts: [planned]}]}',
    ['unknown-indicator 2020 planned'],
  ],
  ['puts an item in force that nobody reports on', '{number: "1.4", repealed: null}', ['empty-item 2020 "1.4"']],
  [
    'asks a department that has no file',
    '{number: "1.3", responsible: [hr, legal, finance]}',
    ['missing-contribution 2020 "1.3"'],
  ],
])('an amendment that %s is told', (_, amendment, expected) => {
  const found = told(`amendments:\n  - ${amendment}\n`).filter((one) => one !== inherited)
  expect(found).toEqual(expected)
})

test('a lead whose indicator an amendment leaves out is told once, at the amendment', () => {
  const text = answers.replace(', indicators: {exams: 1}', ', indicators: {visits: 1}')
  const amended = 'amendments:\n  - {number: "1.2", indicators: [{id: visits, name: Выездов}]}\n'
  expect(told(amended, { text })).toEqual([inherited, 'unknown-placeholder 2020 indicators'])
})

test('a lead given beside indicators is told at its own characters', () => {
  const text = answers.replace(', indicators: {exams: 1}', ', indicators: {visits: 1}')
  const amended =
    'amendments:\n  - {number: "1.2", lead: "Выездов: {{exams}}.", indicators: [{id: visits, name: Выездов}]}\n'
  expect(told(amended, { text })).toEqual([inherited, 'unknown-placeholder 2020 {{exams}}'])
})

test('departments listed anew without one that inherited items name are told once, at the list', () => {
  const text = answers.replace(', jointly: [legal]', '')
  expect(told(`${hr}]\n`, { text })).toEqual([inherited, 'unknown-department 2020 departments'])
  expect(told(`${hr}, ${legal}]\n`)).toEqual([inherited])
})

test('a department left out and named by an amendment is told at the amendment', () => {
  const text = answers.replace(', jointly: [legal]', '')
  const amended = `${hr}]\namendments:\n  - {number: "1.3", responsible: [hr]}\n  - {number: "1.4", responsible: [hr, legal]}\n`
  expect(told(amended, { text })).toEqual([inherited, 'unknown-department 2020 legal'])
})

test('a department that is left out and still reports is unknown in its own file', () => {
  const text = answers.replace('legal', 'lawyers')
  expect(told(`${hr}]\n`, { text })).toContain('unknown-department 2020 lawyers')
  expect(told(`${hr}]\n`)).toContain('unknown-department 2020 legal')
})
