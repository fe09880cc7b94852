import { describe, expect, test } from 'vitest'
import type { Findings } from '../../src/findings/findings.js'
import { findingWords } from '../../src/language/index.js'
import type { FileKind } from '../../src/reading/schema/validate.js'
import { answerWith, found, hints, told } from '../reading/mistakes/told.js'

const { findings: english } = await findingWords('en')

describe('values typed as people write them', () => {
  const suggested = (text: string, kind: FileKind = 'submission') =>
    found(kind, text).map(({ args }) => ('suggestion' in args ? args.suggestion : undefined))

  test.each([
    ['25 шт.', '25'],
    ['25шт', '25'],
    ['25 %', '25'],
    ['25,5 %', '25.5'],
    ['25 кв. м', '25'],
    ['1 025', '1025'],
    ['1\u00a0025', '1025'],
    ['1\u2009025', '1025'],
    ['1\u202f025 чел.', '1025'],
    ['1 025 300,75', '1025300.75'],
    ['25,5', '25.5'],
    ['0,125', '0.125'],
    ['25.', '25'],
    ['+25', '25'],
    ['−5', '-5'],
    ['"  25"', '25'],
    // In figures and words, as in contracts.
    ['5 (пять)', '5'],
    ['25 (двадцать пять) чел.', '25'],
    ['0 (ноль)', '0'],
    ['1 025,5 (тысяча)', '1025.5'],
    ['5 (из 10)', null],
    ['5 (тыс.)', null],
    ['5 (тысяч)', null],
    // What multiplies, divides nothing plainly or is no number at all.
    ['25 тыс.', null],
    ['25 млн руб.', null],
    ['25 т', null],
    ['25 дес.', null],
    // A letter that looks like a figure, and another one.
    ['2О', '20'],
    ['7З', '73'],
    ['З', '3'],
    ['II', null],
    ['2б', null],
    ['25 т. р.', null],
    ['1,025', null],
    ['1 25', null],
    ['25-30', null],
    ['25 из 30', null],
    ['более 25', null],
    ['много', null],
    ['1 000 000 000 000 000', null],
  ])('the number %s: %s', (typed, meant) => {
    expect(suggested(answerWith(`indicators:\n  checks: ${typed}`))).toEqual([meant])
    if (!/,|"/.test(typed)) expect(suggested(answerWith(`indicators: {checks: {Q1: ${typed}}}`))).toEqual([meant])
  })

  test.each([
    ['31.12.2020', '2020-12-31'],
    ['1.2.2020', '2020-02-01'],
    ['31.12.2020 г.', '2020-12-31'],
    // Of a year no more than its end.
    ['31.12.20', '2020-12-31'],
    ['1.2.20', '2020-02-01'],
    ['31.12.20 г.', '2020-12-31'],
    ['25.12.08', '2008-12-25'],
    ['01.06.98', '1998-06-01'],
    ['31/12/20', '2020-12-31'],
    ['10.11.12', '2012-11-10'],
    ['31-12-2020', '2020-12-31'],
    ['31/12/2020', '2020-12-31'],
    ['2020.12.31', '2020-12-31'],
    ['2020-1-5', '2020-01-05'],
    ['31 декабря 2020', '2020-12-31'],
    ['31 Декабря 2020 года', '2020-12-31'],
    ['31 December 2020', '2020-12-31'],
    ['"December 31, 2020"', '2020-12-31'],
    // No such day, one of two, or half a date.
    ['31.02.2020', null],
    ['32.13.2020', null],
    ['03/04/2020', null],
    ['12/31/2020', null],
    ['12.20', null],
    ['31-12-20', null],
    ['20-12-31', null],
    ['03/04/20', null],
    ['32.12.20', null],
    ['31 дкбр 2020', null],
    ['декабрь 2020', null],
  ])('the date %s: %s', (typed, meant) => {
    expect(suggested(answerWith(`evidence:\n  - {title: a, date: ${typed}}`))).toEqual([meant])
  })

  test('in a plan, and in both languages', () => {
    const plan = `title: a\norganization: b\ndepartments: [{id: hr, name: c}]\nitems:\n  - {number: "1", measure: a, deadline: b, due: [30.06.2020, 31.12.2020]}\n`
    expect(suggested(plan, 'plan')).toEqual(['2020-06-30', '2020-12-31'])
    expect(told('plan', plan)[1]).toBe(
      '31.12.2020: в поле «due» нужна дата вида 2020-12-31, а здесь «31.12.2020»; возможно, «2020-12-31»?',
    )
    const [finding] = found('submission', answerWith('indicators:\n  checks: 25 шт.'))
    if (finding?.rule !== 'schema') throw new Error('no finding')
    expect(english.schema(finding.args as Findings['schema']).message).toBe(
      '“checks” must be a number (25, 2.5; 15 digits at most), but here is “25 шт.”; did you mean “25”?',
    )
  })

  test('a measure of a profile keeps what it is measured in', () => {
    expect(suggested('margins: {left: 2 см, right: 20 мм}\n', 'profile')).toEqual([null, null])
    expect(suggested('lineSpacing: 1,5\n', 'profile')).toEqual(['1.5'])
  })
})
describe('how a value is written is shown', () => {
  const evidence = 'Пишите с новой строки «- title: Название», а под словом title — «url: https://…».'
  test.each([
    ['text: Да\nevidence: https://example.org/a', evidence],
    ['text: Да\nevidence: [https://example.org/a]', evidence],
    ['text: Да\nevidence: {title: Новость}', evidence],
    ['text: Да\nindicators:\n  checks:5', 'Поставьте пробел после двоеточия.'],
    ['text: Да\nindicators:\n  checks=5', 'Поставьте после имени двоеточие и пробел.'],
  ])('%j', (fields, hint) => expect(hints(answerWith(fields))).toEqual([hint]))

  const suggested = (text: string) =>
    found('submission', text).map(({ args }) => ('suggestion' in args ? args.suggestion : undefined))
  test.each([
    ['jointly: hr', '[hr]'],
    ['jointly: hr, legal', '[hr, legal]'],
    ['jointly: hr; legal', '[hr, legal]'],
    ['jointly: hr и legal', '[hr, legal]'],
    ['jointly: Отдел кадров', null],
    ['indicators: {checks: {Q1:5, Q2:6}}', 'Q1: 5', 'Q2: 6'],
    ['indicators: {checks: {Q1=5, II - 6}}', 'Q1: 5', 'Q2: 6'],
    ['indicators: {checks: {I кв.:5}}', 'Q1: 5'],
    ['indicators: {checks: [5, 6, 7, 8]}', '{Q1: 5, Q2: 6, Q3: 7, Q4: 8}'],
    ['indicators:\n  checks: 5, 6, 7, 8', '{Q1: 5, Q2: 6, Q3: 7, Q4: 8}'],
    ['indicators:\n  checks: 5/6/7/8', '{Q1: 5, Q2: 6, Q3: 7, Q4: 8}'],
    ['indicators:\n  checks: 5; 6; 7', null],
    ['indicators:\n  checks: 2,7; 2,8', null],
    ['indicators:\n  checks: 5; 6; 7; 8', '{Q1: 5, Q2: 6, Q3: 7, Q4: 8}'],
    ['indicators:\n  checks: I - 5, II - 6, III - 7, IV - 8', '{Q1: 5, Q2: 6, Q3: 7, Q4: 8}'],
    ['indicators:\n  checks: I кв. – 5; II кв. – 6', '{Q1: 5, Q2: 6}'],
    ['indicators:\n  checks: Q1 5, Q2 6', '{Q1: 5, Q2: 6}'],
    ['indicators:\n  checks: 1 квартал - 5, 2 квартал - 6', '{Q1: 5, Q2: 6}'],
    ['indicators:\n  checks: I - 5, I - 6', null],
    ['indicators:\n  checks: 1 25, 2 30', null],
    ['indicators:\n  checks: план - 5, факт - 6', null],
    ['indicators: {checks: нет}', '0'],
    ['indicators: {checks: Не было}', '0'],
    ['evidence: [{title: a, url: www.example.org/a}]', 'https://www.example.org/a'],
    ['evidence: [{title: a, url: город.рф}]', 'https://город.рф'],
    ['evidence: [{title: a, url: на сайте}]', null],
  ])('%j', (fields, ...expected) => expect(suggested(answerWith(fields))).toEqual(expected))

  test('a department, of which a file has one', () => {
    const text = 'department: [finance, hr]\nitems:\n  "1.1": Да\n'
    expect(hints(text)).toEqual([
      'Оставьте одно подразделение, а тех, кто отвечает вместе с ним, перечислите в поле jointly пункта.',
    ])
    expect(hints('department: {id: finance}\nitems:\n  "1.1": Да\n')).toEqual(['Пишите «department: finance».'])
  })

  test('a field that there is not, by what there is', () => {
    expect(hints(answerWith('text: Да\ncomment: Нет'))).toEqual([
      'Здесь бывают: text, status, reason, indicators, evidence, jointly.',
    ])
    const ofLine =
      'Здесь бывают: text, status, reason, indicators, evidence, jointly. Если эта строка продолжает текст, сдвиньте её вправо, вровень с ним, а сам текст пишите после знака |, со следующей строки; если это примечание, начните строку со знака #.'
    expect(hints(answerWith('text: Да.\nПроведён: семинар.'))).toEqual([ofLine])
    expect(hints(answerWith('indicators: {checks: {Q1: 5, год: 20}}'))).toEqual(['Здесь бывают: Q1, Q2, Q3, Q4.'])
    expect(hints(answerWith('txet: Да'))).toEqual([null])
  })
})
