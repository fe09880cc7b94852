import { expect, test } from 'vitest'
import { compare } from './comparison.js'
import { type Figure, type SmallItem, smallWorkspace } from './small-workspace.js'

const checked: Figure = { name: 'Проверено домов', unit: 'шт.', value: 3 }
const pairsOf = (old: SmallItem[], now: SmallItem[]): [string | null, string | null][] =>
  compare(smallWorkspace({ '2019': { items: old }, '2020': { items: now } }), '2019', '2020').items.map((item) => [
    item.from,
    item.to,
  ])

const apart = [
  ['1', null],
  [null, '1'],
]
const same = [['1', '1']]

test.each([
  ['Анкетирование родителей', 'Анкетирвоание родителей', same, 'a typo'],
  ['Семинары', 'Семинры', same, 'a letter is missing'],
  ['Семинары', 'Cеминары', same, 'the first letter is Latin'],
  ['Приём граждан', 'Прием граждан', same, 'ё typed as е'],
  ['Учёба', 'Обучение', same, 'a synonym'],
  ['Учёба', 'Бюджет', apart, 'another thing'],
  ['Учёба кадров', 'Бюджет города', apart, 'another thing of two words'],
  ['Отчёты', 'Опросы', apart, 'another thing, though half of the letters are the same'],
  ['Дежурства', 'Публикации', apart, 'another thing'],
])('«%s» and «%s» under one number: %j, since it is %s', (old, now, expected) => {
  const items = (measure: string, answers: string) => [{ number: '1', measure, answers }]
  expect(pairsOf(items(old, 'Один текст о прошлом.'), items(now, 'Совсем другие слова.'))).toEqual(expected)
})

test('a short measure that shares an indicator under its number is the same item', () => {
  const item = (measure: string, answers: string): SmallItem => ({ number: '1', measure, answers, figure: checked })
  expect(pairsOf([item('Осмотры', 'Осмотрены дома.')], [item('Инспекции', 'Обошли квартал.')])).toEqual(same)
})

test('an indicator of another unit is not shared', () => {
  const item = (measure: string, answers: string, unit: string): SmallItem => ({
    ...{ number: '1', measure, answers, figure: { ...checked, unit } },
  })
  expect(pairsOf([item('Учёба', 'Учились.', 'чел.')], [item('Бюджет', 'Исполнен.', 'руб.')])).toEqual(apart)
})

test('a short measure that shares its text under its number is the same item', () => {
  const item = (measure: string): SmallItem => ({ number: '1', measure, answers: 'Осмотрены дворы по двум улицам.' })
  expect(pairsOf([item('Выезды')], [item('Инспекции')])).toEqual(same)
})

test('neighbours that changed places and were lightly reworded are matched by measure', () => {
  const item = (number: string, measure: string, answers: string): SmallItem => ({ number, measure, answers })
  const pairs = pairsOf(
    [
      item('1', 'Проведение занятий в школах города', 'Проведено в школах.'),
      item('2', 'Проведение занятий в детских садах города', 'Проведено в садах.'),
    ],
    [
      item('1', 'Организация занятий в детских садах города', 'Садам вручены книги.'),
      item('2', 'Организация занятий в школах города', 'Школам вручены карты.'),
    ],
  )
  expect(pairs.sort()).toEqual([
    ['1', '2'],
    ['2', '1'],
  ])
})
