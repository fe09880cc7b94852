import { describe, expect, test } from 'vitest'
import { diagnose, sourcesOf } from './workspace.js'

type Items = Record<string, [measure: string, answers: Record<string, string>]>

function period(items: Items): Record<string, string> {
  const departments = ['finance', 'hr'].map((id) => ({
    id,
    name: id === 'hr' ? 'Отдел кадров' : 'Финансовое управление',
  }))
  const plan = {
    ...{ title: 'Отчёт', organization: 'Администрация города', departments },
    items: Object.entries(items).map(([number, [measure]]) => ({ number, measure, deadline: 'ежегодно' })),
  }
  const files: Record<string, string> = { 'plan.yaml': JSON.stringify(plan) }
  for (const { id } of departments) {
    const answers = Object.entries(items).flatMap(([number, [, given]]) => (id in given ? [[number, given[id]]] : []))
    if (answers.length === 0) continue
    files[`submissions/${id}.yaml`] = JSON.stringify({ department: id, items: Object.fromEntries(answers) })
  }
  return files
}

/** What lint finds copied: department and arguments. */
function copied(before: Items, now: Items): object[] {
  return diagnose(sourcesOf({ 2019: period(before), 2020: period(now) }), '2020', 'lint')
    .filter(({ rule }) => rule === 'copied-from-last-year')
    .map(({ args, severity, place }) => ({ ...args, severity, file: place.source.file.split('/').at(-1) }))
}

const [training, visitors, facades] = ['Обучение служащих', 'Приём граждан в отделах', 'Осмотр фасадов']
const text = (year: number) => `В ${year} году обучено 5 служащих администрации.`
const own = { previous: '2019', item: null, department: null, figures: true, severity: 'warning' }
const finance = 'finance.yaml'

describe('what lint finds copied from last year', () => {
  test('is the text of the same item, with typography and years apart', () => {
    const before: Items = { '1': [training, { finance: 'В 2019 году обучено 5 служащих «Школы» – всего.' }] }
    const now: Items = { '1': [training, { finance: 'В 2020 году  обучено 5 служащих "Школы" - всего.' }] }
    expect(copied(before, now)).toEqual([{ ...own, file: finance }])
  })

  test('is found under another number, which is named', () => {
    const before: Items = { '1': [facades, { hr: 'Осмотрено 7 домов.' }], '2': [training, { finance: text(2019) }] }
    expect(copied(before, { '1': [training, { finance: text(2020) }] })).toEqual([{ ...own, item: '2', file: finance }])
  })

  test('is found in an item that has nothing to do with it, and in another department’s answer', () => {
    const before: Items = { '1': [training, { hr: text(2019) }], '2': [visitors, { finance: 'Принято 9 граждан.' }] }
    const now: Items = { '1': [training, { hr: 'Обучено 9 служащих.' }], '2': [visitors, { finance: text(2020) }] }
    expect(copied(before, now)).toEqual([{ ...own, item: '1', department: 'Отдел кадров', file: finance }])
  })

  test('is told of each department by itself', () => {
    const before: Items = { '1': [training, { finance: text(2019), hr: 'Обучено 4 служащих отдела.' }] }
    const now: Items = { '1': [training, { finance: text(2020), hr: 'Обучено 6 служащих отдела.' }] }
    expect(copied(before, now)).toEqual([{ ...own, file: finance }])
  })

  test('counts for less where it has no figures but years', () => {
    const answer = (year: number) => `В ${year} году нарушений не выявлено ни разу.`
    const before: Items = { '1': [training, { finance: answer(2019) }] }
    expect(copied(before, { '1': [training, { finance: answer(2020) }] })).toEqual([
      { ...own, figures: false, severity: 'info', file: finance },
    ])
  })

  test('is neither a figure that looks like a year nor what any item might say', () => {
    const before: Items = {
      '1': [training, { finance: 'Обучено 1950 человек за год.' }],
      '2': [visitors, { hr: 'Нарушений не выявлено.' }],
    }
    const now: Items = {
      '1': [training, { finance: 'Обучено 2020 человек за год.' }],
      '3': [facades, { finance: 'Нарушений не выявлено.' }],
    }
    expect(copied(before, now)).toEqual([])
  })

  test('is what is printed: a template with the figure of last year', () => {
    const [old] = [period({ '1': [training, { finance: 'В 2019 году обучено 5 служащих администрации.' }] })]
    const now = period({ '1': [training, {}] })
    const plan = JSON.parse(now['plan.yaml'] ?? '')
    plan.items[0].indicators = [{ id: 'n', name: 'Обучено', unit: 'чел.' }]
    const answer = (n: number) => ({
      'plan.yaml': JSON.stringify(plan),
      'submissions/finance.yaml': JSON.stringify({
        department: 'finance',
        items: { '1': { text: 'В 2020 году обучено {{n}} служащих администрации.', indicators: { n } } },
      }),
    })
    const found = [5, 6].map((n) =>
      diagnose(sourcesOf({ 2019: old ?? {}, 2020: answer(n) }), '2020', 'lint').map(({ rule }) => rule),
    )
    expect(found).toEqual([['copied-from-last-year'], []])
  })

  test('is told where the period has errors too', () => {
    const before: Items = { '1': [training, { finance: text(2019) }] }
    const now = period({ '1': [training, { finance: text(2020) }], '2': [visitors, {}] })
    const broken = { ...now, 'submissions/hr.yaml': 'department: hr\nitems:\n  "7": {текст: 5}\n' }
    const found = diagnose(sourcesOf({ 2019: period(before), 2020: broken }), '2020', 'lint').map(({ rule }) => rule)
    expect(found).toContain('copied-from-last-year')
    expect(found).toContain('empty-item')
  })

  test('is found fast among thousands of answers with the same words', () => {
    const many = (year: number): Items =>
      Object.fromEntries(
        Array.from({ length: 2000 }, (_, index) => [
          `${index + 1}`,
          [`Мероприятие ${index}`, { finance: `${text(year)} ${'Работа идёт. '.repeat(40)}` }],
        ]),
      )
    const start = performance.now()
    expect(copied(many(2019), many(2020))).toHaveLength(2000)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
