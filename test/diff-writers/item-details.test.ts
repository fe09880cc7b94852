import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/compare/comparison.js'
import { detailsOf } from '../../src/diff-writers/details.js'
import { reportFacts } from '../../src/diff-writers/report-facts.js'
import { wordingOf } from '../../src/diff-writers/wording.js'
import { changesWords } from '../../src/language/index.js'
import type { Contribution, Item, Report } from '../../src/model/report.js'
import { compareReports } from '../compare/compare-data.js'
import { reportOf } from '../compare/reports.js'
import { runs } from '../runs.js'
import { formsOf, pairOf } from './forms.js'
import { report } from './generated-reports.js'

const words = await changesWords('ru')

type Edit = (item: Item, report: Report) => void
type Indicator = Item['indicators'][number]

const trained: Indicator = { id: 'a', name: 'Обучено', unit: 'чел.', value: 10, byDepartment: {}, byQuarter: null }
const withFigure =
  (figure: Partial<Indicator>): Edit =>
  (item) =>
    Object.assign(item, { indicators: [{ ...trained, ...figure }] })

const answer = (department: string, text: string, more: Partial<Contribution> = {}): Contribution => ({
  ...{ department, jointly: [], paragraphs: [text], status: null, reason: null, evidence: [], indicators: {} },
  ...more,
})
const answered =
  (...contributions: Contribution[]): Edit =>
  (item) =>
    Object.assign(item, { contributions })

const everyForm = async (comparison: Comparison, told: string | RegExp) => {
  for (const [form, shown] of Object.entries(await formsOf(comparison))) {
    if (typeof told === 'string') expect(shown, form).toContain(told)
    else expect(shown, form).toMatch(told)
    expect(shown, form).not.toMatch(/Изменений нет|Повторены слово в слово: 1\.1|Без изменений: 1/)
  }
}

describe('each change alone is told in every form', () => {
  test.each<[string, string | RegExp, Edit, Edit?]>([
    ['due', /даты срока:? +нет → 1 мая 2021 г\./, (item) => Object.assign(item, { due: ['2021-05-01'] })],
    ['label', /печатный номер:? +нет → 1а/, (item) => Object.assign(item, { label: '1а' })],
    [
      'repealing act',
      /отмена:? +нет → решение № 5, с 1 мая 2021 г\./,
      (item) => Object.assign(item, { repealed: { act: 'решение № 5', since: '2021-05-01' } }),
    ],
    [
      'who answered',
      /кто ответил:? +(?:кадры|Отдел кадров) ?,? +Финансовое управление/,
      answered(answer('finance', 'Проведено.')),
    ],
    [
      'the status of one of two',
      /статус \((?:кадры|Отдел кадров)\):? +Выполнено → Выполнено частично \( ?хуже ?\)/,
      answered(answer('hr', 'Проведено.', { status: 'partial' }), answer('finance', 'Да.', { status: 'partial' })),
      answered(answer('hr', 'Проведено.', { status: 'done' }), answer('finance', 'Да.', { status: 'partial' })),
    ],
    [
      'whose text is the earlier one',
      /прежний текст:? +(?:кадры|Отдел кадров)/,
      answered(answer('hr', 'За 2021 год проведено.'), answer('finance', 'Открыты 3 школы.')),
      answered(answer('hr', 'За 2020 год проведено.'), answer('finance', 'Закрыты 2 сада.')),
    ],
    [
      'an answer that no line shows',
      /изменён ответ:? +(?:кадры|Отдел кадров)/,
      (item) => item.contributions.forEach((one) => void Object.assign(one, { paragraphs: [], reason: 'Проведено.' })),
    ],
    [
      'the name of a figure',
      /Обучено служащих(?:, чел\.)? \(?прежде «Обучено»\)?:? +10 → 10/,
      withFigure({ name: 'Обучено служащих' }),
      withFigure({}),
    ],
    ['the id of a figure', /Обучено(?:, чел\.)? \(?прежде id a\)?:? +10 → 10/, withFigure({ id: 'b' }), withFigure({})],
    [
      'departments within the same sum',
      /По подразделениям:? +(?:кадры|Отдел кадров):? 4 → 6,? +Финансовое управление:? 6 → 4/,
      withFigure({ byDepartment: { hr: 6, finance: 4 } }),
      withFigure({ byDepartment: { hr: 4, finance: 6 } }),
    ],
    [
      'quarters within the same sum',
      /По кварталам:? +I кв\.:? 4 → 6,? +II кв\.:? 6 → нет/,
      withFigure({ byQuarter: { Q1: 6 } as Indicator['byQuarter'] }),
      withFigure({ byQuarter: { Q1: 4, Q2: 6 } as Indicator['byQuarter'] }),
    ],
  ])('%s', async (_, told, change, before) => {
    await everyForm(pairOf(change, before), told)
  })

  test('section and place', async () => {
    const sections = (...all: string[][]) => {
      const report = reportOf('2020', [])
      const items = Object.fromEntries(
        ['1', '2', '3', '4'].map((number) => [number, reportOf('', [{ number }]).sections[0]?.items[0] as Item]),
      )
      report.sections = all.map((numbers, index) => ({
        ...{ number: String(index + 1), title: `Раздел ${index + 1}`, sections: [] },
        items: numbers.map((number) => items[number] as Item),
      }))
      return report
    }
    await everyForm(
      compareReports(sections(['1', '2'], ['3', '4']), sections(['1', '2', '3'], ['4'])),
      /раздел:? +Раздел 2 → Раздел 1/,
    )
    await everyForm(
      compareReports(sections(['1', '2', '3', '4']), sections(['2', '3', '4', '1'])),
      /место:? +первый → после 4/,
    )
  })
})

test('what came in place of the departments’ names is told beside the names, not beside their ids', async () => {
  const report = (responsibleText: string | null) => {
    const made = reportOf('2020', [{ number: '1', responsible: ['finance', 'hr'] }])
    Object.assign(made.sections[0]?.items[0] as Item, { responsibleText })
    return made
  }
  const comparison = compareReports(report(null), report('Все подразделения'))
  for (const shown of Object.values(await formsOf(comparison))) {
    expect(shown).toContain('Финансовое управление')
    expect(shown).not.toMatch(/finance|\bhr\b/)
  }
})

test('a figure is told with its departments where there are several, and with no difference in another unit', async () => {
  const [before, after] = [
    { hr: 4000, finance: 1000 },
    { hr: 4, finance: 2 },
  ]
  const comparison = pairOf(
    withFigure({ value: 6, unit: 'млн руб.', byDepartment: after }),
    withFigure({ value: 5000, unit: 'тыс. руб.', byDepartment: before }),
  )
  await everyForm(comparison, /4000\u00a0тыс\. руб\. → 4\u00a0млн руб\./)
  for (const shown of Object.values(await formsOf(comparison))) expect(shown).not.toMatch(/4994|меньше|больше|−/)
})

describe('items', () => {
  const comparison = compareReports(
    reportOf('2020', [
      { number: '2.1', measure: 'Опрос жителей города', status: 'partial' },
      { number: '2.2', measure: 'Обучение кадров', status: 'done' },
      { number: '2.3', measure: 'Ремонт дорог', deadline: 'ежегодно' },
      { number: '2.4', measure: 'Охрана лесов', text: 'Высажено 300 деревьев в парке.' },
      { number: '2.5', measure: 'Закупка книг', text: 'За 2020 год закуплено.' },
      { number: '2.6', measure: 'Уборка снега' },
    ]),
    reportOf('2021', [
      { number: '2.1', measure: 'Опрос жителей города', status: 'done' },
      { number: '2.2', measure: 'Обучение кадров', status: 'partial' },
      { number: '2.3', measure: 'Ремонт дорог', deadline: 'постоянно' },
      { number: '2.4', measure: 'Посадка зелени вдоль улиц', text: 'Новое.' },
      { number: '2.5', measure: 'Закупка книг', text: 'За 2021 год закуплено.' },
      { number: '2.7', measure: 'Уборка снега' },
    ]),
  )

  test('stand in the order of their weight: worse, removed, added, better, changed; years alone in one line', async () => {
    const { pretty, md, html } = await formsOf(comparison)
    const order = /Обучение кадров.*Охрана лесов.*Посадка зелени.*Опрос жителей.*Ремонт дорог.*Уборка снега/s
    for (const shown of [pretty, md, html]) expect(shown).toMatch(order)
    for (const shown of [pretty, md]) expect(shown).toMatch(/Изменились только годы: 2\.5 /)
    expect(html).toMatch(/Уборка снега.*Изменились только годы: 1 .*Закупка книг/s)
  })

  test('that are gone bear their old number as such', async () => {
    for (const shown of Object.values(await formsOf(comparison))) expect(shown).toContain('был 2.4')
  })

  test('that were only renumbered and are copied say so', async () => {
    for (const stat of [true, false]) {
      const { pretty, md, html } = await formsOf(comparison, stat)
      expect(pretty).toContain('2.7 (был 2.6) перенесён, текст прежний Уборка снега')
      expect(md).toContain('| 2.7 (был 2.6) | перенесён, текст прежний | Уборка снега |')
      expect(html).toMatch(/Уборка снега\s+Пункт перенесён\s+Текст прежний\s+прежний номер – 2\.6/)
    }
  })

  test('that may be one say so on either side', async () => {
    const [gone, added] = comparison.items.filter(({ from, to }) => !from || !to)
    const items = comparison.items.map((one) =>
      one === gone
        ? { ...one, perhaps: added?.to ?? null }
        : one === added
          ? { ...one, perhaps: gone?.from ?? null }
          : one,
    )
    for (const stat of [true, false]) {
      for (const shown of Object.values(await formsOf({ ...comparison, items }, stat))) {
        expect(shown).toMatch(/Охрана лесов.*возможно, это новый 2\.4|возможно, это новый 2\.4.*Охрана лесов/s)
        expect(shown).toContain('возможно, это прежний 2.4')
      }
    }
  })
})

test('of whatever changed something is told', () => {
  fc.assert(
    fc.property(report, report, (old, latest) => {
      const comparison = compareReports(old, latest)
      const wording = wordingOf(comparison, words, 'ru')
      for (const one of comparison.items) {
        if (one.change === 'changed' && one.matchedBy === 'number')
          expect(detailsOf(one, wording), JSON.stringify(one)).not.toEqual([])
      }
      expect(reportFacts(wording)).toHaveLength(Object.keys(comparison.report).length)
    }),
    { numRuns: runs(100) },
  )
})
