import { expect, test } from 'vitest'
import { withoutAutolinks } from '../../../src/render/markdown/autolinks.js'

test.each([
  ['Сообщил @ivanov', 'Сообщил @<!-- -->ivanov'],
  ['(@group/team)', '(@<!-- -->group/team)'],
  ['слово@user', 'слово@<!-- -->user'],
  ['см. #12', 'см. #<!-- -->12'],
  ['city/svod#12', 'city/svod#<!-- -->12'],
  ['GH-12', 'GH-<!-- -->12'],
  ['!12, %3, &4', '!<!-- -->12, %<!-- -->3, &<!-- -->4'],
  ['\\~5 человек, \\$12', '\\~<!-- -->5 человек, \\$<!-- -->12'],
  [
    'в 429ebfd5 и 429ebfd5c2aebc7debe32347cb7b19869fa4dd29',
    'в 4<!-- -->29ebfd5 и 4<!-- -->29ebfd5c2aebc7debe32347cb7b19869fa4dd29',
  ],
  [':warning: и :+1:', ':<!-- -->warning: и :<!-- -->+1:'],
  ['https\\://a.ru/@user', 'https\\://a.ru/@<!-- -->user'],
  ['\\&#12;', '\\&#<!-- -->12;'],
])('%j mentions nobody', (typed, safe) => {
  expect(withoutAutolinks(typed)).toBe(safe)
})

test.each([
  'gorfo@mail.ru',
  'https://t.me/@user и https://a.ru/x#12 далее',
  'а @ б',
  'Приказ № 12, 50 %, 8675555, 12:30:45',
  'абвгдеж 1234567 defaced',
  '&#32;текст&nbsp;',
  'Раздел # 5',
])('%j stays as it is', (typed) => {
  expect(withoutAutolinks(typed)).toBe(typed)
})
