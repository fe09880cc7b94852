import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareReports } from '../../src/compare/compare-reports.js'
import { itemsIn } from '../../src/model/items-in.js'
import type { Report } from '../../src/model/report.js'
import { hasReference, reference, repository } from '../compile/report-of-2020.js'
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
    const began = performance.now()
    const { summary } = compareReports(old, latest)
    expect(performance.now() - began).toBeLessThan(1000)
    expect(summary).toMatchObject({ added: 0, removed: 0, renumbered: 400 })
  })
})
