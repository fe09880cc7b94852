import { expect, test } from 'vitest'
import { type Indicator, matchIndicators } from '../../src/compare/match-indicators.js'
import { isOneUnit } from '../../src/text/unit.js'

const indicator = (id: string, name: string, unit: string | null = 'шт.'): Indicator => ({
  ...{ id, name, unit, value: 1, byDepartment: {}, byQuarter: null },
})

/** New ids with the old ones. */
const matched = (from: Indicator[], to: Indicator[]) =>
  [...matchIndicators(from, to)].map(([now, before]) => `${before.id} → ${now.id}`).sort()

test('of one name and unit, whatever the id', () => {
  expect(matched([indicator('a', 'Проведено  проверок')], [indicator('b', 'проведено проверок', 'шт')])).toEqual([
    'a → b',
  ])
  const [one, other] = ['Проверок', 'Бесед']
  expect(matched([indicator('a', one), indicator('b', other)], [indicator('a', other), indicator('b', one)])).toEqual([
    ...['a → b', 'b → a'],
  ])
})

test('of one id, though the name or the unit is another', () => {
  expect(matched([indicator('a', 'Доходы', 'тыс. руб.')], [indicator('a', 'Доходы', 'млн руб.')])).toEqual(['a → a'])
  expect(matched([indicator('a', 'Доходы')], [indicator('a', 'Доходы бюджета')])).toEqual(['a → a'])
})

test('no two become one', () => {
  expect(matched([indicator('a', 'Бесед')], [indicator('a', 'Бесед'), indicator('b', 'Бесед')])).toEqual(['a → a'])
  expect(matched([indicator('a', 'Бесед'), indicator('b', 'Бесед')], [indicator('b', 'Бесед')])).toEqual(['b → b'])
  expect(matched([indicator('a', 'Бесед')], [indicator('b', 'Лекций')])).toEqual([])
})

test.each<[string | null, string | null, boolean]>([
  ['шт.', 'шт', true],
  ['тыс. руб.', 'тыс руб', true],
  ['чел.', null, false],
  ['тыс. руб.', 'млн руб.', false],
  ['МВт', 'мВт', false],
  [null, null, true],
])('units %s and %s are one: %s', (one, other, is) => {
  expect(isOneUnit({ unit: one }, { unit: other })).toBe(is)
})
