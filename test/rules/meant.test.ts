import { describe, expect, test } from 'vitest'
import { findings as english } from '../../src/language/en/findings.js'
import { findings as russian } from '../../src/language/ru/findings.js'
import { diagnoseFile } from './workspace.js'

const said = (text: string, file?: string) =>
  diagnoseFile(text, file).map(({ rule, args, place }) => {
    const marked = place.source.text.slice(place.start, place.end)
    return `${rule} ${marked}${'suggestion' in args ? ` ${args.suggestion}` : ''}`
  })

describe('a number of the plan that is typed otherwise is suggested, and counts as answered', () => {
  test.each(['«1.1»', '1,1', 'l.1', '1.l', '1.11'])('%s', (typed) => {
    expect(said(`department: finance\nitems:\n  "${typed}": Проведено обучение.\n`)).toEqual([
      `unknown-item "${typed}" 1.1`,
    ])
  })

  test('a list of two numbers stays one', () => {
    const text = 'department: finance\nitems:\n  "1.1,1.2":\n    text: Проведено.\n    indicators: {checks: 5}\n'
    expect(said(text)).toEqual([])
  })
})

test('an item that is indented too far is one finding', () => {
  const text = 'department: press\nitems:\n  "1.1":\n    text: Да.\n    "1.6": Размещены новости.\n'
  expect(said(text, 'submissions/press.yaml').filter((line) => !line.startsWith('not-responsible'))).toEqual([
    'schema "1.6"',
  ])
})

test('a decimal comma in braces is one finding', () => {
  const text = 'department: finance\nitems:\n  "1.2":\n    text: Проведено {{checks}}.\n    indicators: {checks: 1,5}\n'
  expect(said(text)).toEqual(['schema 1,5'])
})

test('an id that the plan may not give is told in the plan alone', () => {
  const plan = (id: string) => `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - number: "1.1"
    measure: Обучение
    deadline: ежегодно
    lead: "Обучено: {{${id}}}."
    responsible: [finance]
    indicators: [{id: ${id}, name: Обучено}]
`
  expect(said(plan('проверки'), 'plan.yaml').filter((line) => line.startsWith('bad-template'))).toEqual([])
  expect(said(plan('Checks_2'), 'plan.yaml').filter((line) => !line.startsWith('missing-indicator'))).toEqual([])
})

test('one missing value is «его», several are «их»', () => {
  for (const [words, one, several] of [
    [russian, 'Добавьте его в поле indicators.', 'Добавьте их в поле indicators.'],
    [english, 'Add it to indicators.', 'Add them to indicators.'],
  ] as const) {
    const hint = (...names: string[]) => words['missing-indicator']({ problem: 'absent', names, item: '1.2' }).hint
    expect([hint('Проверок'), hint('Проверок', 'Ревизий')]).toEqual([one, several])
  }
})
