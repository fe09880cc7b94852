import { expect, test } from 'vitest'
import { diagnose, sourcesOf } from './workspace.js'

function told(item: string, answer: string): string[] {
  const plan = `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}, {id: hr, name: Отдел кадров}]
items:
  - {number: "1", measure: Обучение, deadline: до мая, responsible: [finance, hr], ${item}}
`
  const finance = `department: finance\nitems:\n  "1": ${answer}\n`
  const sources = sourcesOf({ 2020: { 'plan.yaml': plan, 'submissions/finance.yaml': finance } })
  return diagnose(sources, '2020', 'lint').map(({ rule }) => rule)
}

test.each([
  ['repealed: {act: решение № 1}', '', []],
  ['repealed: {act: решение № 1}', 'Обучено 5 служащих города.', ['repealed-item']],
  ['repealed: {act: решение № 1, since: 2020-06-01}', '', []],
  ['repealed: {act: решение № 1, since: 2020-06-01}', 'Обучено 5 служащих города.', []],
  ['due: 2020-04-30, repealed: {act: решение № 1, since: 2020-06-01}', '', ['not-filled-in']],
  [
    'due: 2020-04-30, repealed: {act: решение № 1, since: 2020-06-01}',
    'Обучено 5 служащих города.',
    ['missing-contribution'],
  ],
  ['repealed: {act: решение № 1, since: 2021-01-01}', '', ['not-filled-in']],
])('of an item with %s answered «%s» is told %j', (item, answer, rules) => {
  expect(told(item, answer)).toEqual(rules)
})
