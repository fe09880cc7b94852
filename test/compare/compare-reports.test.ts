import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareReports } from '../../src/compare/compare-reports.js'
import type { ItemChange } from '../../src/compare/comparison.js'
import { itemsIn } from '../../src/model/items-in.js'
import type { Item } from '../../src/model/report.js'
import { type Given, neighbours, reportOf } from './reports.js'

const one = (old: Partial<Given>, latest: Partial<Given>): ItemChange => {
  const of = (period: string, given: Partial<Given>) =>
    reportOf(period, [{ number: '1.1', measure: 'Проведение проверок', ...given }])
  const [item, ...rest] = compareReports(of('2020', old), of('2021', latest)).items
  if (!item || rest.length > 0) throw new Error('one item is compared with one')
  return item
}

const same = {
  ...{ measure: null, deadline: null, responsible: null, status: null, text: null, evidence: null },
  ...{ regressed: false, progressed: false, indicators: [] },
}

describe('what changed in an item', () => {
  test('nothing: the same to the letter is unchanged and copied', () => {
    expect(one({}, {})).toMatchObject({ ...same, change: 'unchanged', matchedBy: 'number', copied: true })
  })

  test('the number alone', () => {
    expect(one({}, { number: '1.2' })).toMatchObject({ ...same, change: 'changed', matchedBy: 'measure' })
  })

  test('measure, deadline, those responsible in the order of the plan', () => {
    expect(one({ measure: 'Проведение плановых проверок' }, {})).toMatchObject({
      change: 'changed',
      measure: { from: 'Проведение плановых проверок', to: 'Проведение проверок' },
    })
    expect(one({}, { deadline: 'ежегодно' }).deadline).toEqual({ from: 'постоянно', to: 'ежегодно' })
    expect(one({ responsible: ['hr'] }, { responsible: ['hr', 'finance'] }).responsible).toEqual({
      from: 'hr',
      to: 'finance,hr',
    })
    expect(one({ responsible: ['finance', 'hr'] }, { responsible: ['hr', 'finance'] })).toMatchObject(same)
  })

  test('the text: its paragraphs, with the reason behind them', () => {
    expect(one({ text: 'А.\nБ.' }, { text: 'А.\nВ.', reason: 'Нет средств.' }).text).toEqual({
      from: 'А.\nБ.',
      to: 'А.\nВ.\nНет средств.',
    })
  })

  test('evidence, a line each', () => {
    const evidence = [
      { title: 'Отчёт', url: 'https://a.ru' },
      { kind: 'решение', number: '5' },
    ]
    expect(one({}, { evidence }).evidence).toEqual({ from: '', to: 'Отчёт, https://a.ru\nрешение № 5' })
  })

  test.each<[string, string]>([
    ['В 2020 году обучено 5 человек.', 'В 2021 году обучено 5 человек.'],
    ['С 2018 по 2019 год.', 'С 2018 по 2021 год.'],
    ['С 2018 по 2019 год.', 'С 2019 по 2020 год.'],
    ['План на 2019–2020 годы.', 'План на 2020–2021 годы.'],
    ['В 2018, 2019 и 2020 годах нарушений нет.', 'В 2019, 2020 и 2021 годах нарушений нет.'],
    ['За 2020 г. и 2019 г. долга нет.', 'За 2021 г. и 2020 г. долга нет.'],
    ['В 2019/2020 учебном году.', 'В 2020/2021 учебном году.'],
    ['Срок – 31.12.2020.', 'Срок – 31.12.2021.'],
    ['Срок – 31 декабря 2020.', 'Срок – 31 декабря 2021.'],
    ['Проверка начата в декабре 2020, идёт.', 'Проверка начата в декабре 2021, идёт.'],
    ['Опубликовано 2020-03-01.', 'Опубликовано 2021-03-01.'],
    ['В 2020-м году нарушений нет.', 'В 2021-м году нарушений нет.'],
    ['В 2020-м нарушений нет.', 'В 2021-м нарушений нет.'],
    ['С начала 2020-го нарушений нет.', 'С начала 2021-го нарушений нет.'],
    ['К 2020-му школа готова.', 'К 2021-му школа готова.'],
    ['В 2020-ом году нарушений нет.', 'В 2021-ом году нарушений нет.'],
    ['С 2019-го по 2020‑й нарушений нет.', 'С 2020-го по 2021‑й нарушений нет.'],
    ['В 2020 проведено 5 проверок.', 'В 2021 проведено 5 проверок.'],
    ['Срок – 31 декабря 2020\nНарушений нет.', 'Срок – 31 декабря 2021\nНарушений нет.'],
    ['План (на 2020) исполнен.', 'План (на 2021) исполнен.'],
    ['Two checks were made in 2020.', 'Two checks were made in 2021.'],
  ])('copied: %j, %j', (from, to) => {
    expect([one({ text: from }, { text: to }).copied, one({ text: to }, { text: from }).text !== null]).toEqual([
      true,
      true,
    ])
  })

  test.each<[string, string]>([
    ['', ''],
    ['В 2020 году обучено 5 человек.', 'В 2021 году обучено 6 человек.'],
    ['В 2020 году обучено 2020 человек.', 'В 2021 году обучено 1950 человек.'],
    ['Обучено 2020 человек.', 'Обучено 2021 человек.'],
    ['Помощь оказана в 2020 семьях.', 'Помощь оказана в 2021 семьях.'],
    ['Израсходовано 2020 тыс. рублей.', 'Израсходовано 2021 тыс. рублей.'],
    ['Утверждён постановлением № 2020-п.', 'Утверждён постановлением № 2021-п.'],
    ['Утверждён приказом № 2020-м.', 'Утверждён приказом № 2021-м.'],
    ['Подарок вручён 2020-му участнику.', 'Подарок вручён 2021-му участнику.'],
    ['Приказ № 2020.', 'Приказ № 2021.'],
    ['Дело № 12020.', 'Дело № 12021.'],
    ['Дело № 15/2020.', 'Дело № 15/2021.'],
    ['Код А2020.', 'Код А2021.'],
    ['Всего 2020.', 'Всего 2021.'],
    ['На сумму 2020,5 рубля.', 'На сумму 2021,5 рубля.'],
    ['В июне 2020 человек прошли осмотр.', 'В июне 2021 человек прошли осмотр.'],
    ['Срок – 31.12.2020.', 'Срок – 30.12.2021.'],
  ])('not copied: %j, %j', (from, to) => {
    expect(one({ text: from }, { text: to }).copied).toBe(false)
  })

  test.each<[Item['status'], Item['status'], 'worse' | 'better' | 'neither']>([
    ['done', 'ongoing', 'worse'],
    ['done', 'reported', 'worse'],
    ['ongoing', 'reported', 'neither'],
    ['reported', 'partial', 'worse'],
    ['partial', 'not-done', 'worse'],
    ['not-done', 'missing', 'worse'],
    ['missing', 'done', 'better'],
    ['done', 'repealed', 'neither'],
    ['done', 'not-applicable', 'neither'],
    ['not-due', 'missing', 'neither'],
  ])('%s, then %s: %s', (from, to, verdict) => {
    expect(one({ status: from }, { status: to })).toMatchObject({
      status: from === to ? null : { from, to },
      regressed: verdict === 'worse',
      progressed: verdict === 'better',
    })
  })

  test('figures: what moved, by how much; one that comes or goes is no change from or to zero', () => {
    const old = { a: 8, b: 0.1, c: 5, d: 0, e: 3, f: null }
    const latest = { a: 9, b: 0.3, c: 5, d: 2, g: 1, f: 4 }
    const { indicators } = one({ figures: old }, { figures: latest })
    expect(indicators.map(({ id, from, to, delta, percent }) => [id, from, to, delta, percent])).toEqual([
      ['a', 8, 9, 1, 12.5],
      ['b', 0.1, 0.3, 0.2, 200],
      ['d', 0, 2, 2, null],
      ['g', null, 1, null, null],
      ['f', null, 4, null, null],
      ['e', 3, null, null, null],
    ])
    expect(one({ figures: { a: 4e9 } }, { figures: { a: 4e9 - 1 } }).indicators[0]).toMatchObject({ percent: -2.5e-8 })
    expect(one({ figures: { a: -4 } }, { figures: { a: -2 } }).indicators[0]).toMatchObject({ delta: 2, percent: 50 })
  })
})

describe('items that one report alone has', () => {
  const gone = (given: Partial<Given>) =>
    compareReports(reportOf('2020', [{ number: '1', ...given }]), reportOf('2021', [])).items[0]

  test('gone is worse, unless it was repealed', () => {
    expect(gone({})).toMatchObject({ ...same, change: 'removed', matchedBy: null, to: null, regressed: true })
    expect(gone({ repealed: 'решение № 5' })).toMatchObject({ change: 'removed', regressed: false })
    expect(gone({ status: 'repealed' })).toMatchObject({ regressed: false })
  })

  test('they stand where the old report had them', () => {
    const old = ['а', 'б', 'в', 'г', 'д'].map((letter, index) => ({ number: `${index}`, measure: letter }))
    const latest = ['г', 'ж', 'б'].map((letter, index) => ({ number: `${index}`, measure: letter }))
    const { items, summary } = compareReports(reportOf('2020', old), reportOf('2021', latest))
    expect(items.map(({ from, to }) => (to ?? from)?.measure).join('')).toBe('агджбв')
    expect(summary).toEqual({
      ...{ added: 1, removed: 3, changed: 2, unchanged: 0, renumbered: 2, copied: 2, regressed: 3 },
    })
  })
})

describe('whatever the reports', () => {
  test('every item of both appears exactly once', () => {
    fc.assert(
      fc.property(neighbours, ([old, latest]) => {
        const { items } = compareReports(old, latest)
        const side = (which: 'from' | 'to') => items.flatMap((item) => item[which] ?? [])
        expect(new Set(side('from'))).toEqual(new Set(itemsIn(old.sections)))
        expect(side('from')).toHaveLength([...itemsIn(old.sections)].length)
        expect(side('to')).toEqual([...itemsIn(latest.sections)])
      }),
    )
  })

  test('a report and itself: nothing', () => {
    fc.assert(
      fc.property(neighbours, ([report]) => {
        const { items, summary } = compareReports(report, structuredClone(report))
        for (const item of items) expect(item).toMatchObject({ ...same, change: 'unchanged', matchedBy: 'number' })
        expect(summary).toMatchObject({ added: 0, removed: 0, changed: 0, renumbered: 0, regressed: 0 })
      }),
    )
  })

  test('asked the other way round, the answer is the mirror image', () => {
    fc.assert(
      fc.property(neighbours, ([old, latest]) => {
        const sorted = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort()
        const there = compareReports(old, latest).items
        const back = compareReports(latest, old).items
        expect(sorted(back.map(mirrored))).toEqual(sorted(there.map(withoutOrder)))
      }),
    )
  })
})

/** What is gone is worse, what is new no better, and a percentage is of the old value: these have no mirror image. */
function withoutOrder({ regressed, progressed, indicators, ...item }: ItemChange): object {
  const judged = item.from && item.to ? { regressed, progressed } : null
  const figures = indicators.map(({ percent: _, ...one }) => one).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...item, judged, figures }
}

function mirrored(item: ItemChange): object {
  const swap = <Value>(change: { from: Value; to: Value } | null) => change && { from: change.to, to: change.from }
  const changes = { added: 'removed', removed: 'added', changed: 'changed', unchanged: 'unchanged' } as const
  return withoutOrder({
    change: changes[item.change],
    from: item.to,
    to: item.from,
    matchedBy: item.matchedBy,
    measure: swap(item.measure),
    deadline: swap(item.deadline),
    responsible: swap(item.responsible),
    status: swap(item.status),
    text: swap(item.text),
    evidence: swap(item.evidence),
    copied: item.copied,
    regressed: item.progressed,
    progressed: item.regressed,
    indicators: item.indicators.map((one) => ({
      ...one,
      ...{ from: one.to, to: one.from, delta: one.delta === null ? null : 0 - one.delta },
    })),
  })
}

test('what is printed in place of the departments is compared where they are the same', () => {
  const report = (period: string, responsibleText: string | null) => {
    const made = reportOf(period, [{ number: '1', responsible: ['hr'] }])
    const [item] = made.sections[0]?.items ?? []
    Object.assign(item as Item, { responsibleText })
    return made
  }
  const change = (from: string | null, to: string | null) =>
    compareReports(report('2020', from), report('2021', to)).items[0]?.responsible
  expect(change('Отдел кадров (Иванов)', 'Отдел кадров (Петров)')).toEqual({
    from: 'Отдел кадров (Иванов)',
    to: 'Отдел кадров (Петров)',
  })
  expect(change(null, 'Отдел кадров, юристы')).toEqual({ from: 'hr', to: 'Отдел кадров, юристы' })
  expect(change('Отдел кадров', 'Отдел кадров')).toBeNull()
})
