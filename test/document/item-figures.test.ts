import { describe, expect, test } from 'vitest'
import { documentOf, itemOf, linesOf, planOf, workspace } from '../compile/compile-files.js'

const departments = [
  { id: 'hr', name: 'Отдел кадров', abbreviation: 'ОК' },
  { id: 'finance', name: 'Финансовое управление', abbreviation: 'ФУ' },
  { id: 'labour', name: 'Комитет по труду, занятости' },
]
const trained = { id: 'trained', name: 'Обучено служащих', unit: 'чел.' }

type Given = Record<string, Record<string, unknown>>

const spaced = (lines: string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '))

function filesOf(indicators: object[], given: Given, { item = {}, plan = {}, text = 'Есть.' } = {}) {
  const reported = Object.entries(given).map(([id, values]) => [id, { '1': { text, indicators: values } }])
  const whole = planOf({ departments, items: [itemOf('1', { indicators, ...item })], ...plan })
  return workspace(whole, Object.fromEntries(reported))
}

/** The lines of the figures, no-break spaces as spaces. */
function figures(indicators: object[], given: Given, more: Parameters<typeof filesOf>[2] = {}): string[] {
  const lines = linesOf(documentOf(filesOf(indicators, given, more)), '1')
  return spaced(lines).filter((line) => line !== 'Есть.')
}

const column = { plan: { layout: { columns: ['number', 'execution', 'indicators'] } } }

function inColumn(indicators: object[], given: Given): string[] {
  return spaced(linesOf(documentOf(filesOf(indicators, given, column)), '1', 'indicators'))
}

describe('a figure of an item', () => {
  test('is one paragraph with the total and what each department gave, behind all answers', () => {
    const files = filesOf([trained], { hr: { trained: 11 }, finance: { trained: 4 } })
    expect(linesOf(documentOf(files), '1')).toEqual([
      'Есть.',
      'Есть.',
      'indicator: Обучено служащих: 15\u00a0чел. (ОК\u00a0–\u00a011, ФУ\u00a0–\u00a04)',
    ])
  })

  test('of one department is the total alone', () => {
    expect(figures([trained], { finance: { trained: 4 } })).toEqual(['indicator: Обучено служащих: 4 чел.'])
  })

  test('without a total is what each department gave', () => {
    const apart = { ...trained, aggregate: 'none' }
    expect(figures([apart], { hr: { trained: 11 }, finance: { trained: 4 } })).toEqual([
      'indicator: Обучено служащих: ОК – 11 чел., ФУ – 4 чел.',
    ])
    expect(figures([apart], { hr: { trained: 11 } })).toEqual(['indicator: Обучено служащих: 11 чел.'])
  })

  test('keeps departments apart whose names hold a comma', () => {
    expect(figures([trained], { hr: { trained: 11 }, labour: { trained: 0 } })).toEqual([
      'indicator: Обучено служащих: 11 чел. (ОК – 11; Комитет по труду, занятости – 0)',
    ])
  })

  test('below zero stands behind a colon, where no dash swallows the minus', () => {
    expect(figures([trained], { hr: { trained: -5 }, finance: { trained: '0.5' } })).toEqual([
      'indicator: Обучено служащих: -4,5 чел. (ОК: -5, ФУ: 0,5)',
    ])
  })

  test('names all who gave it jointly', () => {
    const plan = planOf({ departments, items: [itemOf('1', { indicators: [trained] })] })
    const reported = {
      hr: { '1': { text: 'Есть.', jointly: ['labour'], indicators: { trained: 3 } } },
      finance: { '1': { text: 'Есть.', indicators: { trained: 4 } } },
    }
    expect(spaced(linesOf(documentOf(workspace(plan, reported)), '1')).at(-1)).toBe(
      'indicator: Обучено служащих: 7 чел. (ОК, Комитет по труду, занятости – 3; ФУ – 4)',
    )
  })

  test('of 27 departments is one paragraph', () => {
    const many = Array.from({ length: 27 }, (_, index) => ({ id: `d${index}`, name: `Отдел ${index}` }))
    const given = Object.fromEntries(many.map(({ id }) => [id, { trained: 1000 }]))
    const [line, ...more] = figures([trained], given, { plan: { departments: many } })
    expect(more).toEqual([])
    expect(line).toContain('27 000 чел. (Отдел 0 – 1000, Отдел 1 – 1000,')
  })

  test('is printed whole where the text of one department prints its own, and not at all where both do', () => {
    const plan = planOf({ departments, items: [itemOf('1', { indicators: [trained] })] })
    const answer = (text: string, value: number) => ({ '1': { text, indicators: { trained: value } } })
    const lines = (other: string) => {
      const reported = { hr: answer('Обучено {{trained}}.', 11), finance: answer(other, 4) }
      return spaced(linesOf(documentOf(workspace(plan, reported)), '1'))
    }
    expect(lines('Есть.')).toEqual(['Обучено 11.', 'Есть.', 'indicator: Обучено служащих: 15 чел. (ОК – 11, ФУ – 4)'])
    expect(lines('И {{trained}}.')).toEqual(['Обучено 11.', 'И 4.'])
  })

  test('does not seem to be that of the last department, where each is named', () => {
    const layout = { plan: { layout: { attribution: 'name' } } }
    const lines = (given: Given) => spaced(linesOf(documentOf(filesOf([trained], given, layout)), '1'))
    expect(lines({ hr: { trained: 11 }, finance: { trained: 4 } }).slice(-3)).toEqual([
      'Есть.',
      'attribution: Показатели по пункту в целом',
      'indicator: Обучено служащих: 15 чел. (ОК – 11, ФУ – 4)',
    ])
    expect(lines({ hr: { trained: 11 } }).slice(-2)).toEqual(['Есть.', 'indicator: Обучено служащих: 11 чел.'])
  })

  test('in the column of indicators is the same', () => {
    expect(inColumn([trained], { hr: { trained: 11 }, finance: { trained: 4 } })).toEqual([
      'indicator: Обучено служащих: 15 чел. (ОК – 11, ФУ – 4)',
    ])
  })
})

describe('parts of a figure', () => {
  const checks = { id: 'checks', name: 'Проверок', unit: 'ед.', parts: ['planned', 'unplanned'] }
  const planned = { id: 'planned', name: 'Плановых', unit: 'ед.' }
  const unplanned = { id: 'unplanned', name: 'Внеплановых', unit: 'ед.' }
  const declared = [planned, checks, unplanned]
  const parts = { planned: 19, unplanned: 1 }

  test('are a list under their whole, wherever the plan has it', () => {
    for (const print of [figures, inColumn]) {
      expect(print(declared, { hr: parts, finance: { planned: 2, unplanned: 0 } })).toEqual([
        'indicator: Проверок: 22 ед. (ОК – 20, ФУ – 2)',
        'list: Плановых: 21 ед. (ОК – 19, ФУ – 2)',
        'list: Внеплановых: 1 ед. (ОК – 1, ФУ – 0)',
      ])
    }
  })

  test('of different departments are under a whole that nobody gave', () => {
    const given = { hr: { planned: 19 }, finance: { unplanned: 1 } }
    const apart = [checks, { ...planned, departments: ['hr'] }, { ...unplanned, departments: ['finance'] }]
    expect(figures(apart, given)).toEqual([
      'indicator: Проверок: 20 ед.',
      'list: Плановых: 19 ед.',
      'list: Внеплановых: 1 ед.',
    ])
    expect(figures(apart, given, { item: { lead: 'Всего {{checks}}.' } })).toEqual([
      'Всего 20.',
      'indicator: Плановых: 19 ед.',
      'indicator: Внеплановых: 1 ед.',
    ])
  })

  test('that a text prints stand under the whole all the same, so that they add up', () => {
    expect(figures(declared, { hr: parts }, { text: '{{planned}} плановых.' })).toEqual([
      '19 плановых.',
      'indicator: Проверок: 20 ед.',
      'list: Плановых: 19 ед.',
      'list: Внеплановых: 1 ед.',
    ])
  })

  test('stand alone where a text prints the whole, or where there is none', () => {
    expect(figures(declared, { hr: parts }, { text: '{{checks}} проверок.' })).toEqual([
      '20 проверок.',
      'indicator: Плановых: 19 ед.',
      'indicator: Внеплановых: 1 ед.',
    ])
    expect(figures(declared, { hr: { planned: 19 } })).toEqual(['indicator: Плановых: 19 ед.'])
  })

  test('of parts are told from these', () => {
    const all = { id: 'all', name: 'Всего', parts: ['checks', 'visits'] }
    const nested = [all, checks, planned, unplanned, { id: 'visits', name: 'Выездов' }]
    expect(figures(nested, { hr: { ...parts, visits: 3 } })).toEqual([
      'indicator: Всего: 23',
      'list: Проверок: 20 ед.',
      'list: из них Плановых: 19 ед.',
      'list: из них Внеплановых: 1 ед.',
      'list: Выездов: 3',
    ])
  })
})

describe('a total from some of the departments', () => {
  const must = { item: { responsible: ['hr', 'finance', 'labour'] } }

  test('says so, with what each gave', () => {
    expect(figures([trained], { hr: { trained: 11 }, finance: { trained: 4 } }, must)).toEqual([
      'indicator: Обучено служащих: 15 чел. (по данным 2 из 3 подразделений: ОК – 11, ФУ – 4)',
    ])
    expect(figures([trained], { hr: { trained: 11 } }, must)).toEqual([
      'indicator: Обучено служащих: 11 чел. (по данным 1 из 3 подразделений)',
    ])
  })

  test('says so in the column and in the summary, and in English', () => {
    const plan = { language: 'en', ...column.plan }
    const document = documentOf(filesOf([trained], { hr: { trained: 11 } }, { ...must, plan }))
    expect(spaced(linesOf(document, '1', 'indicators'))).toEqual([
      'indicator: Обучено служащих: 11 чел. (from 1 of 3 departments)',
    ])
    expect(document.overview.indicators[0]?.gaps).toBe('from 1\u00a0of 3\u00a0departments')
  })

  test('counts a department that answered and left the figure out', () => {
    expect(figures([trained], { hr: { trained: 11 }, finance: {} })).toEqual([
      'indicator: Обучено служащих: 11 чел. (по данным 1 из 2 подразделений)',
    ])
  })

  test('counts those alone that the plan asks for the figure', () => {
    const asked = { ...trained, departments: ['hr'] }
    expect(figures([asked], { hr: { trained: 11 }, finance: {} }, must)).toEqual([
      'indicator: Обучено служащих: 11 чел.',
    ])
    const both = { ...trained, departments: ['hr', 'labour'] }
    expect(figures([both], { hr: { trained: 11 }, finance: {} }, must)).toEqual([
      'indicator: Обучено служащих: 11 чел. (по данным 1 из 2 подразделений)',
    ])
  })

  test('counts nobody who has nothing to count, and those who answered jointly', () => {
    const plan = planOf({ departments, items: [itemOf('1', { indicators: [trained], ...must.item })] })
    const lines = (other: object) => {
      const hr = { '1': { text: 'Есть.', indicators: { trained: 11 }, jointly: ['labour'] } }
      return spaced(linesOf(documentOf(workspace(plan, { hr, finance: { '1': other } })), '1')).at(-1)
    }
    for (const status of ['not-done', 'not-applicable', 'not-due']) {
      expect(lines({ text: 'Нет.', status, reason: 'Нет.' })).toBe('indicator: Обучено служащих: 11 чел.')
    }
    expect(lines({ text: 'Есть.' })).toBe('indicator: Обучено служащих: 11 чел. (по данным 2 из 3 подразделений)')
  })

  test('of an item that was repealed in the period lacks nobody', () => {
    const item = { ...must.item, repealed: { act: 'решение № 1', since: '2020-05-01' } }
    expect(figures([trained], { hr: { trained: 11 } }, { item })).toContain('indicator: Обучено служащих: 11 чел.')
  })

  test('of parts that all departments gave is whole', () => {
    const parts = [
      { id: 'checks', name: 'Проверок', parts: ['planned', 'unplanned'] },
      { id: 'planned', name: 'Плановых', departments: ['hr'] },
      { id: 'unplanned', name: 'Внеплановых', departments: ['finance', 'labour'] },
    ]
    const given = { hr: { planned: 2 }, finance: { unplanned: 1 } }
    expect(figures(parts, given, must)).toEqual([
      'indicator: Проверок: 3 (по данным 2 из 3 подразделений)',
      'list: Плановых: 2',
      'list: Внеплановых: 1 (по данным 1 из 2 подразделений)',
    ])
    expect(figures(parts, { ...given, labour: { unplanned: 0 } }, must)).toEqual([
      'indicator: Проверок: 3',
      'list: Плановых: 2',
      'list: Внеплановых: 1 (ФУ – 1; Комитет по труду, занятости – 0)',
    ])
  })

  test('of some quarters says which are missing', () => {
    const quarters = { Q1: 1, Q2: 2 }
    expect(figures([trained], { hr: { trained: quarters } })).toEqual([
      'indicator: Обучено служащих: 3 чел. (нет данных за III и IV кварталы)',
    ])
    expect(figures([trained], { hr: { trained: quarters }, finance: { trained: 4 } })).toEqual([
      'indicator: Обучено служащих: 7 чел. (не все данные за III и IV кварталы: ОК – 3, ФУ – 4)',
    ])
  })
})
