import { expect, test } from 'vitest'
import { reportOf } from '../compile/compile-files.js'
import { diagnose, sourcesOf } from './workspace.js'

const plan = `title: Отчёт
organization: Администрация города
departments: [{id: hr, name: Отдел кадров}, {id: legal, name: Правовое управление}, {id: press, name: Пресс-служба}]
items:
  - {number: "1", measure: Обучение, deadline: ежегодно, responsible: [hr, legal]}
  - {number: "2", measure: Беседы, deadline: ежегодно, responsible: [hr, legal]}
  - {number: "3", measure: Памятки, deadline: ежегодно}
`
const answers = (jointly: string) => `department: hr
items:
  "1, 2":
    text: Проведено 5 бесед.
    jointly: ${jointly}
  "3":
    text: Издано 5 памяток.
    jointly: [press]
`

test.each([
  ['[legal]', []],
  ['[legal, press]', ['not-responsible press 5']],
  ['[legal, legal]', ['schema legal 5']],
  ['[legal, press, press]', ['not-responsible press 5', 'schema press 5']],
  ['[hr, legal]', ['schema hr 5']],
  ['[pres, legal]', ['unknown-department pres 5']],
])('jointly %s tells %j', (jointly, expected) => {
  const sources = sourcesOf({ 2020: { 'plan.yaml': plan, 'submissions/hr.yaml': answers(jointly) } })
  const found = diagnose(sources, '2020').map(({ rule, severity, place }) => {
    expect(severity).toBe(rule === 'unknown-department' ? 'error' : 'warning')
    const { text } = place.source
    return `${rule} ${text.slice(place.start, place.end)} ${place.source.position(place.start).line}`
  })
  expect(found).toEqual(expected)
})

test('each is printed once', () => {
  const files = { 'plans/2020/plan.yaml': plan, 'plans/2020/submissions/hr.yaml': answers('[hr, legal, legal]') }
  const [item] = reportOf(files).sections.flatMap(({ items }) => items)
  expect(item?.contributions[0]?.jointly).toEqual(['legal'])
})
