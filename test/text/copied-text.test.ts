import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { haveOnlyYearsChanged, isCopiedText, isCopy, isDistinctive, yearlessOf } from '../../src/text/copied-text.js'
import { mayBeAlike } from '../../src/text/typography.js'
import { runs } from '../runs.js'

const nextYear = { from: '2019', to: '2020' }

describe('a text with nothing changed but years is copied', () => {
  test.each([
    ['За 2019 г проверено 5 школ.', 'За 2020 г проверено 5 школ.'],
    ['Проверки (2019) проведены.', 'Проверки (2020) проведены.'],
    ['Итоги 2019: нарушений нет.', 'Итоги 2020: нарушений нет.'],
    ['Отчётный период: 2019', 'Отчётный период: 2020'],
    ['Конкурс: 2019 год', 'Конкурс: 2020 год'],
    ['Договор от 31.12.2019 исполнен.', 'Договор от 31.12.2020 исполнен.'],
    ['В 2019 году', 'В 2020 году'],
    ['За 2018–2019 ГОДЫ', 'За 2019–2020 ГОДЫ'],
    ['В 2019/20 учебном году', 'В 2020/21 учебном году'],
    ['В 2019 гг. и 2019г. порядок тот же', 'В 2020 гг. и 2020г. порядок тот же'],
    ['План на 2019-2021 утверждён', 'План на 2020-2022 утверждён'],
    ['В 2019 проведено 5 проверок', 'В 2020 проведено 5 проверок'],
    ['В 2019 комиссия провела 5 заседаний', 'В 2020 комиссия провела 5 заседаний'],
    ['В 2019 комиссией проведено 5 заседаний', 'В 2020 комиссией проведено 5 заседаний'],
    ['Отчёт за 2019 утверждён', 'Отчёт за 2020 утверждён'],
    ['Бюджет 2019 – исполнен', 'Бюджет 2020 – исполнен'],
    ['Конкурс «Лучший двор-2019»', 'Конкурс «Лучший двор-2020»'],
    ['Работа с 2015 года ведётся', 'Работа с 2016 года ведётся'],
  ])('%j, %j', (before, after) => {
    expect(isCopiedText(before, after, nextYear)).toBe(true)
  })

  test.each<[string, string, string, string]>([
    ['За 2022 г. и 2023 проведено', 'За 2023 г. и 2024 проведено', '2022', '2023'],
    ['За I квартал 2019, всё', 'За I квартал 2021, всё', '2019', '2021'],
  ])('%j, %j', (before, after, from, to) => {
    expect(isCopiedText(before, after, { from, to })).toBe(true)
  })
})

describe('typography does not count', () => {
  const text = 'Проведён конкурс «Лучший двор» – 5 участников, 2 призёра.'

  test.each([
    text,
    text.replace(' 5', '  5'),
    text.replaceAll(' ', '\u00a0'),
    text.replace('«', '"').replace('»', '"'),
    text.replace('«', '').replace('»', ''),
    text.replace('–', '—'),
    text.replace('–', '-'),
    text.replaceAll('ё', 'е'),
    text.normalize('NFD'),
    ` ${text}\n`,
  ])('%j', (other) => {
    expect([isCopiedText(text, other, nextYear), isCopiedText(other, text, nextYear)]).toEqual([true, true])
  })

  test.each([
    ['Проведено:\n- 5 бесед;', 'Проведено:\n• 5 бесед;'],
    ['Проведено:\n- 5 бесед;', 'Проведено:\no\t5 бесед;'],
    ['Проведено:\n\uf0d8\u00a05 бесед;', 'Проведено:\n–\u00a05 бесед;'],
    ['Работает онлайн-приёмная', 'Работает онлайн приёмная'],
    ['С 5–10 мая', 'С 5 - 10 мая'],
    ['Один.\r\n\r\nДва.', 'Один.\nДва.'],
  ])('%j, %j', (before, after) => {
    expect(isCopiedText(before, after, nextYear)).toBe(true)
  })
})

describe('a text with anything else changed is another', () => {
  test.each([
    ['', ''],
    ['–', '—'],
    ['–\n–', '–\n–'],
    ['', 'Проведено.'],
    ['1950 человек', '2020 человек'],
    ['2019 человек', '2020 человек'],
    ['Выдано 2019 листовок', 'Выдано 2020 листовок'],
    ['Охвачено 2019 новых семей', 'Охвачено 2020 новых семей'],
    ['Потрачено 2019 тыс. руб.', 'Потрачено 2020 тыс. руб.'],
    ['Площадь 2019 кв. м', 'Площадь 2020 кв. м'],
    ['Площадь 2019 га', 'Площадь 2020 га'],
    ['Рост 2019 %', 'Рост 2020 %'],
    ['Рост 2019%', 'Рост 2020%'],
    ['Сумма $2019', 'Сумма $2020'],
    ['Всего 2019.', 'Всего 2020.'],
    ['Обращений: 2019', 'Обращений: 2020'],
    ['Поступило обращений: 2019, рассмотрены все.', 'Поступило обращений: 2020, рассмотрены все.'],
    ['Помощь оказана в 2019 семьях', 'Помощь оказана в 2020 семьях'],
    ['Договор № 2019', 'Договор № 2020'],
    ['Приказ № 2019-п', 'Приказ № 2020-п'],
    ['Приказ 15/2019', 'Приказ 15/2020'],
    ['Код А2019', 'Код А2020'],
    ['Код А-2019', 'Код А-2020'],
    ['Сумма 2019,5 рубля', 'Сумма 2020,5 рубля'],
    ['Сумма 12 2019', 'Сумма 12 2020'],
    ['План на 2019 утверждён', 'План на 2021 утверждён'],
    ['В 2017 году аварий нет', 'В 2020 году аварий нет'],
    ['Срок – 31.12.2018', 'Срок – 31.12.2020'],
    ['В 2019/20 учебном году', 'В 2020/25 учебном году'],
    ['Работа с 1985 года ведётся', 'Работа с 1986 года ведётся'],
    ['Срок – 31.12.2019', 'Срок – 30.12.2020'],
    ['Отклонение −5 %', 'Отклонение 5 %'],
    ['С 5–10 мая', 'С 5 10 мая'],
    ['Проведено 5 бесед', 'проведено 5 бесед'],
    ['Проведено 5 бесед.', 'Проведено 5 бесед'],
    ['В 2019 году обучено 5', 'В 2020 году обучено 6'],
    ['В 2019 году и 2019 человек', 'В 2020 году и 2020 человек'],
    ['Один два', 'Один\nдва'],
  ])('%j, %j', (before, after) => {
    expect(isCopiedText(before, after, nextYear)).toBe(false)
  })

  test('«2022 школы» and «2023 школы» are figures, whatever the years of the reports', () => {
    const years = { from: '2022', to: '2023' }
    expect(isCopiedText('Построены 2022 школы', 'Построены 2023 школы', years)).toBe(false)
    expect(isCopiedText('План на 2022 исполнен', 'План на 2023 исполнен', years)).toBe(true)
  })
})

const piece = fc.constantFrom(
  ...'2019 2020 2021 5 году г. год человек проведено в за № - – « » " ё е Й и\u0306 , . : ( ) \n'.split(' '),
  '\n',
  '31.12.2019',
  '2019–2020',
)
const text = fc.array(piece, { maxLength: 12 }).map((all) => all.join(' '))

describe('whatever the texts', () => {
  test('the cheap look never turns a copy away', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const isFound = isCopy(yearlessOf(one), yearlessOf(other), 1)
        expect(isCopiedText(one, other, nextYear)).toBe(isFound)
        if (isFound) expect(mayBeAlike(one.normalize('NFC'), other.normalize('NFC'))).toBe(true)
      }),
      { numRuns: runs(150) },
    )
  })

  test('a text is a copy of itself, if it says anything, and the relation has a mirror image', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isCopiedText(one, one, nextYear)).toBe(yearlessOf(one).key !== '')
        const back = { from: nextYear.to, to: nextYear.from }
        expect(isCopiedText(one, other, nextYear)).toBe(isCopiedText(other, one, back))
      }),
      { numRuns: runs(150) },
    )
  })
})

test('only years changed where typography stayed too', () => {
  const before = 'В 2019 году – «Школа».'
  expect(haveOnlyYearsChanged(before, 'В 2020 году – «Школа».', nextYear)).toBe(true)
  expect(haveOnlyYearsChanged(before, 'В 2020 году - «Школа».', nextYear)).toBe(false)
  expect(haveOnlyYearsChanged('Обучено 5 человек', 'Обучено 6 человек', nextYear)).toBe(false)
})

test.each<[string, boolean]>([
  ['', false],
  ['Проведено.', false],
  ['Нарушений не выявлено.', false],
  ['Обучено 5 служащих.', true],
  ['В 2019 году обучено несколько служащих.', true],
])('%j is telling: %s', (said, is) => {
  expect(isDistinctive(yearlessOf(said))).toBe(is)
})
