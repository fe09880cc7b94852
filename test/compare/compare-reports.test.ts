import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comparison, ItemChange } from '../../src/compare/comparison.js'
import { itemsIn } from '../../src/model/items-in.js'
import type { Item, Report } from '../../src/model/report.js'
import { compareReports } from './compare-data.js'
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
  ...{ regressed: false, progressed: false, gone: false, moved: [], fields: [], indicators: [] },
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
    ['С 2018 по 2020 год.', 'С 2018 по 2021 год.'],
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
    ['С 2018 по 2019 год.', 'С 2018 по 2021 год.'],
    ['Программа до 2022 года.', 'Программа до 2025 года.'],
  ])('not copied: %j, %j', (from, to) => {
    expect(one({ text: from }, { text: to }).copied).toBe(false)
  })

  test.each<[Item['status'], Item['status'], 'worse' | 'better' | 'neither']>([
    ['done', 'ongoing', 'worse'],
    ['done', 'reported', 'neither'],
    ['ongoing', 'reported', 'neither'],
    ['reported', 'partial', 'neither'],
    ['reported', 'done', 'neither'],
    ['ongoing', 'partial', 'worse'],
    ['not-due', 'not-done', 'worse'],
    ['not-done', 'not-due', 'neither'],
    ['not-due', 'done', 'neither'],
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
    expect(gone({})).toMatchObject({
      ...same,
      change: 'removed',
      matchedBy: null,
      to: null,
      regressed: true,
      gone: true,
    })
    expect(gone({ repealed: 'решение № 5' })).toMatchObject({ change: 'removed', regressed: false, gone: false })
    expect(gone({ status: 'repealed' })).toMatchObject({ regressed: false })
  })

  test('they stand where the old report had them', () => {
    const old = ['а', 'б', 'в', 'г', 'д'].map((letter, index) => ({ number: `${index}`, measure: letter }))
    const latest = ['г', 'ж', 'б'].map((letter, index) => ({ number: `${index}`, measure: letter }))
    const { items, summary } = compareReports(reportOf('2020', old), reportOf('2021', latest))
    expect(items.map(({ from, to }) => (to ?? from)?.measure).join('')).toBe('агджбв')
    expect(summary).toEqual({
      ...{ added: 1, removed: 3, changed: 2, unchanged: 0, renumbered: 2, copied: 2, regressed: 3, progressed: 0 },
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

/**
 * What is gone is worse, what is new no better, and a percentage is of the old value: these have no mirror image. Nor has
 * what was not due, nor which of two paragraphs that changed places is said to have moved.
 */
function withoutOrder(change: ItemChange): object {
  const { regressed, progressed, gone: _, moved, indicators, departments, ...item } = change
  const isJudged = item.from && item.to && item.from.status !== 'not-due' && item.to.status !== 'not-due'
  const figures = indicators.map(({ percent: _, ...one }) => one).sort((a, b) => (a.id < b.id ? -1 : 1))
  const answers = [...departments].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...item, judged: isJudged ? { regressed, progressed } : null, figures, answers, moved: moved.length }
}

function mirrored(item: ItemChange): object {
  const swap = <Value>(change: { from: Value; to: Value } | null) => change && { from: change.to, to: change.from }
  const turned = <Change extends string>(change: Change | 'added' | 'removed') =>
    change === 'added' ? 'removed' : change === 'removed' ? 'added' : change
  return withoutOrder({
    ...item,
    change: turned(item.change),
    from: item.to,
    to: item.from,
    measure: swap(item.measure),
    deadline: swap(item.deadline),
    responsible: swap(item.responsible),
    status: swap(item.status),
    text: swap(item.text),
    evidence: swap(item.evidence),
    fields: item.fields.map((field) => ({ ...field, from: field.to, to: field.from }) as typeof field),
    departments: item.departments.map(({ id, change }) => ({ id, change: turned(change) })),
    regressed: item.progressed,
    progressed: item.regressed,
    indicators: item.indicators.map((one) => ({
      ...one,
      ...{ from: one.to, to: one.from, delta: one.delta === null ? null : 0 - one.delta },
      ...(one.incomplete && { incomplete: { from: one.incomplete.to, to: one.incomplete.from } }),
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

describe('each alone is a change', () => {
  /** Two reports of one item, in one thing different. */
  const compared = (change: (report: Report) => void, given: Partial<Given> = {}) => {
    const of = (period: string) =>
      reportOf(period, [
        { number: '1.1', measure: 'Проведение проверок', ...given },
        { number: '1.2', measure: 'Приём граждан' },
      ])
    const [old, latest] = [of('2020'), of('2020')]
    change(latest)
    return compareReports(old, latest)
  }
  const first = ({ sections }: Report): Item => sections[0]?.items[0] as Item
  const indicator = { id: 'a', name: 'Проверки', unit: 'шт.', value: 10 }

  test.each<[keyof Comparison['report'], (report: Report) => void]>([
    ['title', (report) => Object.assign(report, { title: 'Другой отчёт' })],
    ['organization', (report) => Object.assign(report, { organization: 'Администрация района' })],
    [
      'approval',
      (report) => Object.assign(report, { approval: { position: 'Глава', name: null, date: null, act: null } }),
    ],
    ['signature', (report) => Object.assign(report, { signature: [{ position: 'Начальник', name: 'А. Б. Вагин' }] })],
    ['contact', (report) => Object.assign(report, { contact: '3-07-07' })],
    ['before', (report) => Object.assign(report, { before: ['Новый абзац.'] })],
    ['after', (report) => Object.assign(report, { after: ['Новый абзац.'] })],
    [
      'basis',
      (report) =>
        Object.assign(report, { basis: [{ kind: 'закон', number: '5', date: null, title: null, url: null }] }),
    ],
    ['departments', (report) => Object.assign(report.departments[0] ?? {}, { name: 'Управление финансов' })],
    ['sections', (report) => Object.assign(report.sections[0] ?? {}, { title: 'Иной раздел' })],
  ])('outside of the items: %s', (field, change) => {
    const { report, summary } = compared(change)
    expect([Object.keys(report), summary.changed]).toEqual([[field], 0])
  })

  test('outside of the items: not the years of a title, nor the order of departments', () => {
    const [old, latest] = [reportOf('2020', []), reportOf('2021', [])]
    Object.assign(old, { title: 'Отчёт за 2020 год' })
    Object.assign(latest, { title: 'Отчёт за 2021 год', departments: [...latest.departments].reverse() })
    expect(compareReports(old, latest).report).toEqual({})
  })

  test.each<[string, Partial<Item>, object]>([
    ['due', { due: ['2020-12-31'] }, { fields: [{ name: 'due', from: null, to: ['2020-12-31'] }] }],
    ['label', { label: '1' }, { fields: [{ name: 'label', from: null, to: '1' }] }],
    [
      'repealing act',
      { repealed: { act: 'решение № 5', since: null } },
      { fields: [{ name: 'repealed', from: null, to: { act: 'решение № 5', since: null } }] },
    ],
    [
      'name of an indicator',
      { indicators: [{ ...indicator, name: 'Ревизии', byDepartment: {}, byQuarter: null }] },
      { indicators: [{ id: 'a', name: 'Ревизии', fromName: 'Показатель a', from: 10, to: 10, delta: 0 }] },
    ],
    [
      'id of an indicator',
      { indicators: [{ ...indicator, id: 'b', name: 'Показатель a', byDepartment: {}, byQuarter: null }] },
      { indicators: [{ id: 'b', fromId: 'a', from: 10, to: 10 }] },
    ],
    [
      'unit of an indicator',
      { indicators: [{ ...indicator, name: 'Показатель a', unit: 'тыс.', byDepartment: {}, byQuarter: null }] },
      { indicators: [{ id: 'a', unit: 'тыс.', fromUnit: 'шт.', from: 10, to: 10, delta: null, percent: null }] },
    ],
    [
      'figures of departments',
      { indicators: [{ ...indicator, name: 'Показатель a', byDepartment: { hr: 10 }, byQuarter: null }] },
      { indicators: [{ id: 'a', delta: 0, byDepartment: { hr: { from: null, to: 10 } }, byQuarter: null }] },
    ],
    [
      'figures of quarters',
      { indicators: [{ ...indicator, name: 'Показатель a', byDepartment: {}, byQuarter: { Q1: 4, Q2: 6 } }] },
      { indicators: [{ id: 'a', byQuarter: { Q1: { from: null, to: 4 }, Q2: { from: null, to: 6 } } }] },
    ],
  ])('of an item: %s', (_, fields, expected) => {
    const { items, report, summary } = compared((latest) => Object.assign(first(latest), fields), {
      figures: { a: 10 },
    })
    expect(items[0]).toMatchObject({ change: 'changed', matchedBy: 'number', ...expected })
    expect([summary.changed, report]).toEqual([1, {}])
  })

  test('an empty list of dates is none', () => {
    const { summary } = compared((latest) => Object.assign(first(latest), { due: [] }))
    expect(summary.changed).toBe(0)
  })

  test('who answered', () => {
    const { items } = compared((latest) =>
      Object.assign(first(latest).contributions[0] ?? {}, { department: 'finance' }),
    )
    expect(items[0]).toMatchObject({ change: 'changed', text: null, copied: true })
    expect(items[0]?.departments).toEqual([
      { id: 'finance', change: 'added' },
      { id: 'hr', change: 'removed' },
    ])
  })

  test('order: of two that changed places either, of one that moved past many that one', () => {
    const given = ['а', 'б', 'в', 'г'].map((letter) => ({ number: letter, measure: `Мера ${letter}` }))
    const moved = (order: string) => {
      const latest = [...order].flatMap((letter) => given.filter(({ number }) => number === letter))
      const { items } = compareReports(reportOf('2020', given), reportOf('2020', latest))
      return items.flatMap(({ to, fields }) => fields.map((field) => [to?.number, field.name, field.from, field.to]))
    }
    expect(moved('абвг')).toEqual([])
    expect(moved('бвга')).toEqual([['а', 'order', null, 'г']])
    expect(moved('бавг')).toEqual([
      ['б', 'order', 'а', null],
      ['а', 'order', null, 'б'],
    ])
    // Two that moved as one: the second still stands behind the first.
    expect(moved('вгаб')).toEqual([
      ['в', 'order', 'б', null],
      ['а', 'order', null, 'г'],
    ])
  })

  test('order: not of an item whose neighbour has another number now', () => {
    const item = (number: string, letter: string) => ({ number, measure: `Мера ${letter.repeat(9)}` })
    const [old, latest] = [
      [item('1', 'а'), item('2', 'б'), item('3', 'в'), item('4', 'г')],
      [item('1', 'в'), item('2', 'г'), item('3', 'а'), item('4', 'б')],
    ]
    const { items } = compareReports(reportOf('2020', old), reportOf('2021', latest))
    const moved = items.flatMap(({ to, fields }) => (fields.some(({ name }) => name === 'order') ? [to?.number] : []))
    expect(moved).toEqual(['1', '3'])
  })

  test('section: by what became of it, not by its number or its title alone', () => {
    const report = (period: string, titles: [string, string], measures: [string[], string[]]) => ({
      ...reportOf(period, []),
      sections: titles.map((title, at) => ({
        ...{ number: `${at + 1}`, title, sections: [] },
        items: reportOf(
          period,
          (measures[at] ?? []).map((measure) => ({ number: measure, measure: `Мера ${measure}` })),
        ).sections[0]?.items as Item[],
      })),
    })
    const moved = (titles: [string, string], measures: [string[], string[]]) =>
      compareReports(
        report(
          '2020',
          ['Надзор', 'Кадры'],
          [
            ['а', 'б'],
            ['в', 'г'],
          ],
        ),
        report('2020', titles, measures),
      ).items.flatMap(({ to, fields }) =>
        fields.flatMap(({ name, from, to: now }) => (name === 'section' ? [[to?.number, from, now]] : [])),
      )
    expect(
      moved(
        ['Надзор', 'Кадры'],
        [
          ['а', 'б'],
          ['в', 'г'],
        ],
      ),
    ).toEqual([])
    expect(
      moved(
        ['Надзор', 'Служба'],
        [
          ['а', 'б'],
          ['в', 'г'],
        ],
      ),
    ).toEqual([])
    expect(moved(['Надзор', 'Кадры'], [['а'], ['б', 'в', 'г']])).toEqual([['б', 'Надзор', 'Кадры']])
  })

  test('a decomposed й is no change', () => {
    const { summary, report } = compared(
      (latest) => {
        Object.assign(latest, { title: latest.title.normalize('NFD') })
        Object.assign(first(latest), { measure: 'Проведение проверок йода'.normalize('NFD') })
      },
      { measure: 'Проведение проверок йода' },
    )
    expect([summary.changed, report]).toEqual([0, {}])
  })

  test('a paragraph that stands elsewhere', () => {
    const { items } = compared(
      (latest) => Object.assign(first(latest).contributions[0] ?? {}, { paragraphs: ['Б.', 'В.', 'А.'] }),
      { text: 'А.\nБ.\nВ.' },
    )
    expect(items[0]?.moved).toEqual(['А.'])
  })

  test('years alone: text, measure, deadline and dates together', () => {
    const of = (year: number) => ({ text: `В ${year} году проведено 5 проверок.`, deadline: `до конца ${year} года` })
    const [old, latest] = [2020, 2021].map((year) => {
      const made = reportOf(`${year}`, [{ number: '1', measure: `Проверки на ${year} год`, ...of(year) }])
      Object.assign(first(made), { due: [`${year}-12-31`] })
      return made
    }) as [Report, Report]
    expect(compareReports(old, latest).items[0]).toMatchObject({ change: 'changed', yearsOnly: true, copied: true })
    Object.assign(first(latest), { status: 'ongoing' })
    expect(compareReports(old, latest).items[0]).toMatchObject({ change: 'changed', yearsOnly: false })
  })

  test('nothing but years, and the status that one of two departments gave: that is more than years', () => {
    const [old, latest] = ['2020', '2021'].map((year) => {
      const made = reportOf(year, [{ number: '1.1', text: `За ${year} год проведено.`, status: 'partial' }])
      const [answer] = first(made).contributions
      if (answer) first(made).contributions = [answer, { ...answer, department: 'finance', status: 'partial' }]
      return made
    }) as [Report, Report]
    expect(compareReports(old, latest).items[0]).toMatchObject({ yearsOnly: true, inSubstance: false })
    const [, second] = first(latest).contributions
    Object.assign(second ?? {}, { status: 'done' })
    expect(compareReports(old, latest).items[0]).toMatchObject({ yearsOnly: false, inSubstance: true })
  })

  test('in substance what came, went or says something else, not what merely moved', () => {
    const given = { text: 'За 2020 год.' }
    expect(one(given, { number: '1.2', text: 'За 2021 год.' })).toMatchObject({ change: 'changed', inSubstance: false })
    expect(one(given, { number: '1.2', text: 'Иное.' })).toMatchObject({ inSubstance: true })
    expect(one(given, { ...given, deadline: 'ежегодно' })).toMatchObject({ copied: true, inSubstance: true })
    expect(one(given, given)).toMatchObject({ change: 'unchanged', inSubstance: false })
    const empty = compareReports(reportOf('2020', [{ number: '1' }]), reportOf('2021', []))
    expect(empty.items[0]).toMatchObject({ inSubstance: true })
  })
})
