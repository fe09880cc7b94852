import { describe, expect, test } from 'vitest'
import { answerWith, found, told } from '../reading/mistakes/told.js'

describe('fields typed in Russian', () => {
  test.each([
    [
      'подразделение: finance\nпункты:\n  "1.1": Да\n',
      [
        'подразделение: поля «подразделение» здесь не бывает; возможно, «department»?',
        'пункты: поля «пункты» здесь не бывает; возможно, «items»?',
      ],
    ],
    [answerWith('текст: Да'), ['текст: поля «текст» здесь не бывает; возможно, «text»?']],
    [answerWith('Текст: Да'), ['Текст: поля «Текст» здесь не бывает; возможно, «text»?']],
    [answerWith('сттус: done'), ['сттус: поля «сттус» здесь не бывает; возможно, «status»?']],
    [answerWith('причина: Да'), ['причина: поля «причина» здесь не бывает; возможно, «reason»?']],
    [answerWith('показатели: {checks: 5}'), ['показатели: поля «показатели» здесь не бывает; возможно, «indicators»?']],
    [
      answerWith('evidence: [{вид: акт, номер: "5"}]'),
      [
        'вид: поля «вид» здесь не бывает; возможно, «kind»?',
        'номер: поля «номер» здесь не бывает; возможно, «number»?',
      ],
    ],
    [
      answerWith('indicators: {checks: {I квартал: 5}}'),
      ['I квартал: поля «I квартал» здесь не бывает; возможно, «Q1»?'],
    ],
    [answerWith('indicators: {checks: {2 кв.: 5}}'), ['2 кв.: поля «2 кв.» здесь не бывает; возможно, «Q2»?']],
    ...[
      ['I', 'Q1'],
      ['II', 'Q2'],
      ['III', 'Q3'],
      ['IV', 'Q4'],
      ['1', 'Q1'],
      ['1кв', 'Q1'],
      ['1 квартал', 'Q1'],
      ['IV кв.', 'Q4'],
      ['2-й квартал', 'Q2'],
      ['3й кв', 'Q3'],
      ['кв. 4', 'Q4'],
      ['Кв4', 'Q4'],
      ['квартал II', 'Q2'],
      ['К3', 'Q3'],
      ['первый квартал', 'Q1'],
      ['Четвёртый квартал', 'Q4'],
      // In Cyrillic letters, and with a no-break space.
      ['ІІ квартал', 'Q2'],
      ['Ш квартал', 'Q3'],
      ['П\u00a0квартал', 'Q2'],
    ].map(([typed, meant]): [string, string[]] => [
      answerWith(`indicators: {checks: {"${typed}": 5}}`),
      [`"${typed}": поля «${typed}» здесь не бывает; возможно, «${meant}»?`],
    ]),
    ...['V', '5 квартал', 'полугодие', 'квартал', 'январь'].map((typed): [string, string[]] => [
      answerWith(`indicators: {checks: {"${typed}": 5}}`),
      [`"${typed}": поля «${typed}» здесь не бывает`],
    ]),
    [answerWith('I: 5'), ['I: поля «I» здесь не бывает']],
    // What is there already is not suggested once more.
    [answerWith('indicators: {checks: {I: 5, Q1: 5}}'), ['I: поля «I» здесь не бывает, а «Q1» уже есть']],
    [
      answerWith('indicators: {checks: {1 квартал: 5, 1 кв.: 4, II: 3}}'),
      [
        '1 квартал: поля «1 квартал» здесь не бывает; возможно, «Q1»?',
        '1 кв.: поля «1 кв.» здесь не бывает, а «Q1» уже есть',
        'II: поля «II» здесь не бывает; возможно, «Q2»?',
      ],
    ],
    [answerWith('indicators: {checks: {Q1: 5, q1: 5}}'), ['q1: поля «q1» здесь не бывает, а «Q1» уже есть']],
    [answerWith('text: Да\ntxet: Нет'), ['txet: поля «txet» здесь не бывает, а «text» уже есть']],
    [answerWith('text: Да\nтекст: Нет'), ['текст: поля «текст» здесь не бывает, а «text» уже есть']],
    ['department: finance\nitem: {}\nitems:\n  "1.1": Да\n', ['item: поля «item» здесь не бывает, а «items» уже есть']],
    [answerWith('status: выполнено'), ['выполнено: «выполнено» в поле «status» не подходит; возможно, «done»?']],
    [
      answerWith('status: Не выполнено'),
      ['Не выполнено: «Не выполнено» в поле «status» не подходит; возможно, «not-done»?'],
    ],
  ])('%j', (text, expected) => expect(told('submission', text)).toEqual(expected))

  test('in a plan a word means what its place knows', () => {
    const head = 'title: Отчёт\norganization: Администрация\n'
    expect(
      told('plan', `${head}departments: [{id: hr, название: Кадры}]\nпункты:\n  - {номер: "1", measure: a, срок: b}\n`),
    ).toEqual([
      'пункты: поля «пункты» здесь не бывает; возможно, «items»?',
      'название: поля «название» здесь не бывает; возможно, «name»?',
    ])
  })
})
describe('a status in other words', () => {
  test.each([
    ['partial (выполнено частично)', 'partial'],
    ['done - выполнено', 'done'],
    ['исполнено в полном объёме', 'done'],
    ['выполнено полностью', 'done'],
    ['выполнен', 'done'],
    ['готово', 'done'],
    ['в процессе', 'ongoing'],
    ['исполняется', 'ongoing'],
    ['на постоянной основе', 'ongoing'],
    ['частично исполнено', 'partial'],
    ['исполнено не полностью', 'partial'],
    ['не исполняется', 'not-done'],
    ['невыполняется', 'not-done'],
    ['неготово', 'not-done'],
    ['не готово', 'not-done'],
    ['срок исполнения не наступил', 'not-due'],
    ['не требуется', 'not-applicable'],
    ['ok', null],
  ])('%s: %s', (typed, meant) => {
    const [one] = found('submission', answerWith(`text: Да\nstatus: ${typed}`))
    expect(one?.args).toMatchObject({ problem: 'not-in-list', suggestion: meant })
  })
})
