import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { onlyTrend } from '../../src/compare/trend-filter.js'
import { write as writeCsv } from '../../src/diff-writers/trend/csv.js'
import { write as writeHtml } from '../../src/diff-writers/trend/html/page.js'
import { write as writeJson } from '../../src/diff-writers/trend/json.js'
import { write as writeMarkdown } from '../../src/diff-writers/trend/markdown.js'
import { write as writePretty } from '../../src/diff-writers/trend/pretty.js'
import { changesOptions } from './options.js'
import { fiveYears, itemsIn, trendOver } from './trend-report.js'

const csv = (trend = fiveYears()) => writeCsv(trend, { language: 'ru' })
const everything = { items: [], sections: [], departments: [] }

describe('as CSV', () => {
  test('as a spreadsheet with Russian settings opens it', () => {
    const [first = '', ...rows] = csv().split('\r\n')
    expect(first).toBe(
      '\ufeffПункт;Мероприятие;Подразделение;Показатель;Единица;2016;2017;2018;2019;2020;Три раза подряд;Текст не меняется, отчётов подряд',
    )
    expect(rows.slice(0, 4)).toEqual([
      '="1.10";Проведение проверок учреждений;всего;Показатель checks;шт.;12345,5;12344,5;12343,5;12342,5;12341,5;снижение 4 раза подряд: 2016 → 2020;',
      '="1.10";Проведение проверок учреждений;Финансовое управление;Показатель checks;шт.;12340;12340;12340;12340;12340;;',
      '="1.10";Проведение проверок учреждений;Отдел кадров;Показатель checks;шт.;5,5;4,5;3,5;2,5;1,5;снижение 4 раза подряд: 2016 → 2020;',
      '="1.10";Проведение проверок учреждений;Отдел кадров;;;;;;;;;5',
    ])
    expect(rows.at(-1)).toBe('')
  })

  test('in English the words alone are others', () => {
    const english = writeCsv(fiveYears(), { language: 'en' })
    expect(english).toMatch(/^\ufeffItem;Measure;/)
    expect(english).toContain(';12345,5;')
  })

  test.each([
    ['=1+1', `"'=1+1"`],
    ['+7 999', `"'+7 999"`],
    ['-проверка', `"'-проверка"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    [' =1+1', `"' =1+1"`],
    ['\t=1+1', `"' =1+1"`],
    ['"=1+1"', `"'""=1+1"""`],
    ["'=1+1", `"''=1+1"`],
    ['＝1+1', `"'＝1+1"`],
    ['а; б', '"а; б"'],
    ['a\n=1', 'a =1'],
    ['«Да»', '«Да»'],
  ])('%j becomes no formula and breaks no line', (typed, expected) => {
    const trend = trendOver(['2019', '2020'], () => [{ number: '1', measure: typed, figures: { a: 1 } }])
    expect(csv(trend)).toContain(`\r\n="1";${expected};всего;`)
  })

  test.each([
    ['1.10', '="1.10"'],
    ['1"&A1&"', '"=""1""""&A1&"""""""'],
    ['1;2', '"=""1;2"""'],
    ['-1', '="-1"'],
  ])('the number %s is text', (number, expected) => {
    const trend = trendOver(['2019', '2020'], () => [{ number, measure: 'Опрос', figures: { a: -1.5 } }])
    expect(csv(trend)).toContain(`\r\n${expected};Опрос;всего;Показатель a;шт.;-1,5;-1,5;`)
  })
})

test('as data', () => {
  expect(JSON.parse(writeJson(onlyTrend(fiveYears(), { ...everything, items: ['1.9'] })))).toEqual({
    kind: 'year',
    periods: ['2016', '2017', '2018', '2019', '2020'],
    drafts: [],
    gaps: [],
    items: [
      {
        number: '1.10',
        measure: 'Проведение проверок учреждений',
        numbers: ['1.9', '1.9', '1.10', '1.10', '1.10'],
        gone: false,
        indicators: [
          {
            ...{ id: 'checks', name: 'Показатель checks', unit: 'шт.' },
            values: [12345.5, 12344.5, 12343.5, 12342.5, 12341.5],
            incomplete: [],
            runs: [{ direction: 'fell', from: '2016', to: '2020', steps: 4 }],
            byDepartment: [
              { id: 'finance', values: [12340, 12340, 12340, 12340, 12340], incomplete: [], runs: [] },
              {
                id: 'hr',
                values: [5.5, 4.5, 3.5, 2.5, 1.5],
                incomplete: [],
                runs: [{ direction: 'fell', from: '2016', to: '2020', steps: 4 }],
              },
            ],
          },
        ],
        texts: [{ department: 'hr', periods: 5, since: '2016' }],
      },
    ],
  })
})

describe('for people', () => {
  const quarters = ['2019-Q1', '2019-Q2', '2019-Q4', '2020-Q1']
  const trend = trendOver(
    quarters,
    () => [{ number: '1', measure: 'Опрос', figures: { a: 1 } }],
    (report, index) => {
      report.draft = index === 3
    },
  )

  test('of reports without figures nothing is said of rise or fall', async () => {
    const texts = trendOver(['2019', '2020'], () => [{ number: '1', measure: 'Опрос' }])
    const shown = [
      await writePretty(texts, changesOptions),
      writeMarkdown(texts, { language: 'ru' }),
      writeHtml(texts, { language: 'ru', sha256 }),
    ]
    for (const one of shown) {
      expect(one).toContain('Показателей в отчётах нет.')
      expect(one).not.toContain('Ни один показатель')
    }
  })

  test('a missing period and a draft are told before anything is compared', async () => {
    expect(await writePretty(trend, changesOptions)).toMatch(
      /^Показатели и тексты по кварталам\nI кв\. 2020: черновик, значения ещё могут измениться\.\nМежду II кв\. 2019 и IV кв\. 2019 отчёта нет\.\n\nНи один показатель/,
    )
    expect(writeMarkdown(trend, { language: 'ru' })).toContain('\n\nМежду II кв. 2019 и IV кв. 2019 отчёта нет.\n\n')
    expect(writeHtml(trend, { language: 'ru', sha256 })).toContain(
      '<p class="note">Между II кв. 2019 и IV кв. 2019 отчёта нет.',
    )
    expect(csv(trend)).toContain(';I кв. 2020 (черновик);')
    expect(JSON.parse(writeJson(trend))).toMatchObject({
      drafts: ['2020-Q1'],
      gaps: [{ from: '2019-Q2', to: '2019-Q4' }],
    })
  })

  test.each([40, 80, 120])('no line of a table is wider than a terminal of %d columns', async (width) => {
    const look = { ...changesOptions.look, interactive: true, width }
    const shown = await writePretty(fiveYears(), { ...changesOptions, look })
    expect(Math.max(...shown.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(width)
    for (const value of ['12\u00a0345,5', '12\u00a0341,5', '1,5']) expect(shown).toContain(value)
  })

  test('of a department, its figures under its name', async () => {
    const shown = await writePretty(onlyTrend(fiveYears(), { ...everything, departments: ['finance'] }), changesOptions)
    expect(shown).toContain('Показатель checks, шт. – Финансовое управление')
    expect(shown).not.toContain('Обучение служащих')
  })

  test('what a text holds is text', async () => {
    const hostile = '<img src=x onerror=alert(1)> | `=1` @admin \u001b[31m'
    const bad = fiveYears((report) => {
      for (const item of itemsIn(report)) {
        item.measure = hostile
        for (const one of item.indicators) one.name = hostile
      }
    })
    const html = writeHtml(bad, { language: 'ru', sha256 })
    expect(html).not.toContain('<img')
    expect(html.match(/<\/script/g)).toHaveLength(1)
    expect(writeMarkdown(bad, { language: 'ru' })).not.toMatch(/(?<!\\)<img|(?<!\\)\| `/)
    expect(await writePretty(bad, changesOptions)).not.toContain('\u001b')
    expect(csv(bad)).not.toContain('\u001b')
  })

  test('in another language than the reports, their texts say in which they are', () => {
    const html = writeHtml(fiveYears(), { language: 'en', sha256 })
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<span class="text" lang="ru">Проведение проверок учреждений</span>')
  })

  test('the same reports give the same bytes', async () => {
    expect(writeHtml(fiveYears(), { language: 'ru', sha256 })).toBe(writeHtml(fiveYears(), { language: 'ru', sha256 }))
  })
})
