import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { itemsIn } from '../../src/model/items-in.js'
import type { Report } from '../../src/model/report.js'
import { hasReference, reference, repository } from '../compile/report-of-2020.js'
import { compareReports } from './compare-data.js'
import { type Given, reportOf } from './reports.js'

/** `2.4 → 2.3` and the like, `2.3 →` for what is gone. */
function matches(old: Report, latest: Report): string[] {
  return compareReports(old, latest).items.map(({ from, to }) => `${from?.number ?? ''} → ${to?.number ?? ''}`.trim())
}

const matched = (old: Given[], latest: Given[]) => matches(reportOf('2020', old), reportOf('2021', latest))

const report2020 = (): Report => JSON.parse(readFileSync(`${repository}/reports/2020/report.json`, 'utf8'))
const measures = () => [...itemsIn(report2020().sections)].map(({ number, measure }) => ({ number, measure }))

describe('which items are one', () => {
  test('those of one number whose measures are alike', () => {
    const measure = 'Проведение проверок подведомственных учреждений'
    expect(
      matched([{ number: '1.1', measure }], [{ number: '1.1', measure: measure.replace('Проведение', 'Плановые') }]),
    ).toEqual(['1.1 → 1.1'])
  })

  test('not those of one number whose measures are not', () => {
    expect(
      matched(
        [{ number: '1.1', measure: 'Обучение служащих' }],
        [{ number: '1.1', measure: 'Ремонт дворовых проездов' }],
      ),
    ).toEqual(['1.1 →', '→ 1.1'])
  })

  test('an item that moved is renumbered, if its new neighbour is much like it', () => {
    const items = measures().filter(({ number }) => number.startsWith('2.'))
    const later = items
      .filter(({ number }) => number !== '2.3')
      .map(({ measure }, index) => ({ number: `2.${index + 1}`, measure }))
    expect(matched(items, later)).toEqual([
      ...['2.1 → 2.1', '2.2 → 2.2', '2.3 →'],
      ...Array.from({ length: 10 }, (_, index) => `2.${index + 4} → 2.${index + 3}`),
    ])
  })

  test('two that changed places', () => {
    const [one = '', other = ''] = measures().flatMap(({ number, measure }) =>
      /^2\.[34]$/.test(number) ? [measure] : [],
    )
    const before = [
      { number: '2.3', measure: one },
      { number: '2.4', measure: other },
    ]
    const after = [
      { number: '2.3', measure: other },
      { number: '2.4', measure: one },
    ]
    expect(matched(before, after)).toEqual(['2.4 → 2.3', '2.3 → 2.4'])
  })

  describe('the number goes before the measure', () => {
    const [one, other, third] = ['проверка закупок школ', 'проверка закупок детских садов', 'проверка закупок музеев']
    const numbered = (...measures: [string, string | undefined][]) =>
      measures.map(([number, measure = '']) => ({ number, measure }))

    test('though the old wording stands elsewhere word for word', () => {
      const old = numbered(['1.1', one])
      const latest = numbered(['1.1', `плановая ${one}`], ['1.5', one])
      expect(matched(old, latest)).toEqual(['1.1 → 1.1', '→ 1.5'])
      expect(matched(latest, old)).toEqual(['1.1 → 1.1', '1.5 →'])
    })

    test('but not where the plan was numbered anew: something put in before', () => {
      const old = numbered(['2.3', one], ['2.4', other], ['2.5', third])
      const latest = numbered(['2.3', `новая ${one}`], ['2.4', one], ['2.5', other], ['2.6', third])
      expect(matched(old, latest)).toEqual(['→ 2.3', '2.3 → 2.4', '2.4 → 2.5', '2.5 → 2.6'])
      expect(matched(latest, old)).toEqual(['2.3 →', '2.4 → 2.3', '2.5 → 2.4', '2.6 → 2.5'])
    })

    test('nor where both measures are found elsewhere', () => {
      const longer = `${one} и лицеев`
      expect(matched(numbered(['1', one], ['2', longer]), numbered(['1', longer], ['8', one]))).toEqual([
        '2 → 1',
        '1 → 8',
      ])
    })

    test('a measure that is not alike is looked for elsewhere', () => {
      expect(matched(numbered(['1', 'опрос жителей парка']), numbered(['1', one], ['2', 'опрос жителей']))).toEqual([
        '→ 1',
        '1 → 2',
      ])
    })
  })

  describe('neighbours that are much alike and lightly reworded', () => {
    const numbered = (...measures: string[]) =>
      measures.map((measure, index) => ({ number: `2.${index + 1}`, measure }))
    const [schools, kindergartens, camps] = ['школах города', 'детских садах города', 'летних лагерях города'].map(
      (where) => `Проведение проверок организации горячего питания в ${where}`,
    ) as [string, string, string]
    const reworded = (measure: string) => measure.replace('Проведение проверок', 'Плановые проверки')

    test('keep their numbers', () => {
      const later = [schools, kindergartens, camps].map(reworded)
      expect(matched(numbered(schools, kindergartens, camps), numbered(...later))).toEqual([
        ...['2.1 → 2.1', '2.2 → 2.2', '2.3 → 2.3'],
      ])
    })

    test('are known by their measures where they changed places', () => {
      const [old, latest] = [numbered(schools, kindergartens), numbered(reworded(kindergartens), reworded(schools))]
      expect(matched(old, latest)).toEqual(['2.2 → 2.1', '2.1 → 2.2'])
      expect(matched(latest, old)).toEqual(['2.2 → 2.1', '2.1 → 2.2'])
    })

    test('and where one was put in before them', () => {
      const later = ['Ремонт дорог', ...[schools, kindergartens, camps].map(reworded)]
      expect(matched(numbered(schools, kindergartens, camps), numbered(...later))).toEqual([
        ...['→ 2.1', '2.1 → 2.2', '2.2 → 2.3', '2.3 → 2.4'],
      ])
    })

    test('also where three went round in a circle', () => {
      const later = [camps, schools, kindergartens].map(reworded)
      expect(matched(numbered(schools, kindergartens, camps), numbered(...later))).toEqual([
        ...['2.3 → 2.1', '2.1 → 2.2', '2.2 → 2.3'],
      ])
    })
  })

  test('the best for all, not for whoever comes first', () => {
    const old = [
      { number: '1', measure: 'проверка закупок товаров и услуг' },
      { number: '2', measure: 'проверка закупок товаров и работ учреждений' },
    ]
    const latest = [
      { number: '8', measure: 'проверка закупок товаров и работ' },
      { number: '9', measure: 'контроль работ учреждений, проверка закупок' },
    ]
    expect(matched(old, latest)).toEqual(['1 → 8', '2 → 9'])
  })

  test('the same measure in other letters, and numbers with a dot at the end', () => {
    expect(
      matched([{ number: '1.1.', measure: 'Учёт обращений' }], [{ number: '1.1', measure: 'УЧЕТ ОБРАЩЕНИЙ.' }]),
    ).toEqual(['1.1. → 1.1'])
  })

  test('of equal measures, the first with the first', () => {
    const twice = (...numbers: string[]) => numbers.map((number) => ({ number, measure: 'Проведение проверок' }))
    expect(matched(twice('1.1', '2.1'), twice('1.2', '2.2'))).toEqual(['1.1 → 1.2', '2.1 → 2.2'])
    expect(matched(twice('1.1', '2.1'), twice('2.1', '2.2'))).toEqual(['2.1 → 2.1', '1.1 → 2.2'])
  })

  test('nothing but signs is no likeness', () => {
    expect(matched([{ number: '1', measure: '—' }], [{ number: '2', measure: '…' }])).toEqual(['1 →', '→ 2'])
    expect(matched([{ number: '1', measure: '—' }], [{ number: '1', measure: '…' }])).toEqual(['1 → 1'])
  })

  test.skipIf(!hasReference)('forty measures that another hand worded anew keep their places', () => {
    const published: { sections: { items: Given[] }[] } = JSON.parse(
      readFileSync(reference('report-2020.json'), 'utf8'),
    )
    const old = published.sections.flatMap(({ items }) =>
      items.map(({ number, measure = '' }) => ({ number, measure })),
    )
    expect(matched(old, measures())).toEqual(measures().map(({ number }) => `${number} → ${number}`))
    const moved = measures().map(({ measure }, index) => ({ number: `n${index}`, measure }))
    expect(matched(old, moved)).toEqual(old.map(({ number }, index) => `${number} → n${index}`))
  })

  test('400 items against 400, every one moved and worded anew, in well under a second', () => {
    const texts = measures().flatMap(({ measure }, at) =>
      Array.from({ length: 10 }, (_, index) => `${measure} квартал${index} объект${(at * 7 + index) % 97}`),
    )
    const old = reportOf(
      '2020',
      texts.map((measure, index) => ({ number: `${index}`, measure })),
    )
    const latest = reportOf(
      '2021',
      texts.map((measure, index) => ({ number: `${index + 40}`, measure: `${measure} заново` })),
    )
    const { summary } = compareReports(old, latest)
    expect(summary).toMatchObject({ added: 0, removed: 0, renumbered: 400 })
  })
})
