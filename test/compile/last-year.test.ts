import { describe, expect, test } from 'vitest'
import { reportWords } from '../../src/language/report-words.js'
import { htmlRenderer } from '../../src/render/html/html-renderer.js'
import { defaultOptions } from '../render/html/options.js'
import { documentOf, type Files, planOf } from './compile-files.js'

interface Given {
  measure: string
  name?: string
  unit?: string
  id?: string
  value: number
}

/** A period whose items, numbered from 1, have one indicator each. */
function periodOf(period: string, given: readonly Given[]): Files {
  const items = given.map(({ measure, name = 'Проведено', unit = 'шт.', id = 'count' }, index) => ({
    ...{ number: `${index + 1}`, measure, deadline: 'ежегодно' },
    indicators: [{ id, name, unit }],
  }))
  const answers = given.map(({ id = 'count', value }, index) => [
    `${index + 1}`,
    { text: 'Работа проведена.', indicators: { [id]: value } },
  ])
  return {
    [`plans/${period}/plan.yaml`]: planOf({ items }),
    [`plans/${period}/submissions/hr.yaml`]: { department: 'hr', items: Object.fromEntries(answers) },
  }
}

/** What the page says of each indicator against the year before. */
function changes(before: readonly Given[], now: readonly Given[]): string[] {
  const document = documentOf({ ...periodOf('2019', before), ...periodOf('2020', now) })
  const page = String(htmlRenderer.render(document, reportWords('ru'), defaultOptions))
  return [...page.matchAll(/<p class="change">(.*?)<\/p>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, '').trim())
}

describe('the page holds a figure against the same item of last year', () => {
  test('where two items changed places', () => {
    const [facades, visitors] = ['Осмотр фасадов', 'Приём граждан']
    expect(
      changes(
        [
          { measure: facades, value: 700 },
          { measure: visitors, value: 31 },
        ],
        [
          { measure: visitors, value: 44 },
          { measure: facades, value: 650 },
        ],
      ),
    ).toEqual(['▲ больше на 13 (2019 год: 31)', '▼ меньше на 50 (2019 год: 700)'])
  })

  test('under another number', () => {
    const [schools, roads] = ['Ремонт школьных столовых', 'Осмотр дорог']
    expect(
      changes(
        [
          { measure: roads, value: 5 },
          { measure: schools, value: 8 },
        ],
        [{ measure: schools, value: 9 }],
      ),
    ).toEqual(['▲ больше на 1 (2019 год: 8)'])
  })

  test('and of a new item, under whatever number, with nothing', () => {
    expect(
      changes([{ measure: 'Осмотр фасадов', name: 'Осмотрено', value: 5 }], [{ measure: 'Приём граждан', value: 8 }]),
    ).toEqual(['2019 год: нет данных'])
  })
})

describe('an indicator of last year', () => {
  const budget = { measure: 'Исполнение бюджета', name: 'Доходы' }

  test('in another unit is neither subtracted nor shown', () => {
    const [text = '', ...rest] = changes(
      [{ ...budget, unit: 'тыс. руб.', value: 5000 }],
      [{ ...budget, unit: 'млн руб.', value: 6 }],
    )
    expect(rest).toEqual([])
    expect(text).toBe('2019 год: другая единица измерения (тыс. руб.)')
  })

  test('is known by its name and unit, whatever its id', () => {
    expect(changes([{ ...budget, id: 'a', value: 5 }], [{ ...budget, id: 'b', value: 6 }])).toEqual([
      '▲ больше на 1 (2019 год: 5)',
    ])
  })
})
