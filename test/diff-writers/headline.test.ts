import { expect, test } from 'vitest'
import { headlineOf } from '../../src/diff-writers/headline.js'
import { changesWords } from '../../src/language/index.js'
import { compareReports } from '../compare/compare-data.js'
import { reportOf } from '../compare/reports.js'

const en = await changesWords('en')
const ru = await changesWords('ru')

function headline(changed: number, copied: number, words: typeof ru, periods = ['2020', '2021'] as const) {
  const items = (period: string) =>
    Array.from({ length: changed + copied }, (_, index) => ({
      number: `1.${index + 1}`,
      text:
        index < changed
          ? `Обучено служащих: ${period === periods[0] ? 'двое' : 'трое'}.`
          : `За ${period.slice(0, 4)} год.`,
    }))
  return headlineOf(
    compareReports(reportOf(periods[0], items(periods[0])), reportOf(periods[1], items(periods[1]))),
    words,
  )
}

test.each([
  [0, 40, 'По существу пункты не изменены; текст прошлогодний у 40. Изменились только годы у 40.'],
  [1, 39, 'По существу изменён 1 из 40; текст прошлогодний у 39. Изменились только годы у 39.'],
  [3, 37, 'По существу изменены 3 из 40; текст прошлогодний у 37. Изменились только годы у 37.'],
  [5, 0, 'По существу изменено 5 из 5.'],
  [11, 1, 'По существу изменено 11 из 12; текст прошлогодний у 1. Изменились только годы у 1.'],
  [21, 0, 'По существу изменён 21 из 21.'],
])('%d changed, %d copied, in Russian', (changed, copied, told) => {
  expect(headline(changed, copied, ru)).toBe(told)
})

test.each([
  [0, 2, 'No item changed in substance; 2 have last year’s text. 2 with only the years changed.'],
  [1, 1, '1 of 2 changed in substance; 1 has last year’s text. 1 with only the years changed.'],
])('%d changed, %d copied, in English', (changed, copied, told) => {
  expect(headline(changed, copied, en)).toBe(told)
})

test('of two quarters of a year the text is no last year’s', () => {
  const text = { number: '1', text: 'Проведено.' }
  const quarters = ['2020-Q1', '2020-Q2'].map((period) => reportOf(period, [text, { number: '2', text: period }]))
  const [old, latest] = quarters as [ReturnType<typeof reportOf>, ReturnType<typeof reportOf>]
  expect(headlineOf(compareReports(old, latest), ru)).toContain('текст прежний у 1')
})

test('worse, gone, added and better are counted apart', () => {
  const item = (number: string, measure: string, status: 'done' | 'partial') => ({ number, measure, status })
  const comparison = compareReports(
    reportOf('2020', [
      item('1', 'Опрос жителей', 'done'),
      item('2', 'Ремонт дорог', 'partial'),
      item('3', 'Охрана лесов', 'done'),
      { ...item('4', 'Закупка книг', 'done'), repealed: 'решение № 5' },
      { ...item('5', 'Уборка снега', 'done'), deadline: 'ежегодно' },
    ]),
    reportOf('2021', [
      item('1', 'Опрос жителей', 'partial'),
      item('2', 'Ремонт дорог', 'done'),
      item('5', 'Уборка снега', 'done'),
      item('6', 'Перепись домов', 'done'),
    ]),
  )
  expect(headlineOf(comparison, ru)).toBe(
    'По существу изменено 6 из 6; текст прошлогодний у 3. Стало хуже 1, исключено 2 (без отмены 1), новых 1, стало лучше 1, изменено иначе 1.',
  )
})
