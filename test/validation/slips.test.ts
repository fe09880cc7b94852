import { describe, expect, test } from 'vitest'
import { findings as english } from '../../src/language/en/findings.js'
import { findings as russian } from '../../src/language/ru/findings.js'
import { found, told } from './told.js'

const entry = (fields: string) => `department: finance\nitems:\n  "1.1":\n${fields.replace(/^/gm, '    ')}\n`
const hints = (text: string, words = russian) =>
  found('submission', text).map(({ args }) => {
    return (words.schema as (one: typeof args) => { hint?: string })(args).hint ?? null
  })

describe('fields typed in Russian', () => {
  test.each([
    [
      'подразделение: finance\nпункты:\n  "1.1": Да\n',
      [
        'подразделение: поля «подразделение» здесь не бывает; возможно, «department»?',
        'пункты: поля «пункты» здесь не бывает; возможно, «items»?',
      ],
    ],
    [entry('текст: Да'), ['текст: поля «текст» здесь не бывает; возможно, «text»?']],
    [entry('Текст: Да'), ['Текст: поля «Текст» здесь не бывает; возможно, «text»?']],
    [entry('сттус: done'), ['сттус: поля «сттус» здесь не бывает; возможно, «status»?']],
    [entry('причина: Да'), ['причина: поля «причина» здесь не бывает; возможно, «reason»?']],
    [entry('показатели: {checks: 5}'), ['показатели: поля «показатели» здесь не бывает; возможно, «indicators»?']],
    [
      entry('evidence: [{вид: акт, номер: "5"}]'),
      [
        'вид: поля «вид» здесь не бывает; возможно, «kind»?',
        'номер: поля «номер» здесь не бывает; возможно, «number»?',
      ],
    ],
    [entry('indicators: {checks: {I квартал: 5}}'), ['I квартал: поля «I квартал» здесь не бывает; возможно, «Q1»?']],
    [entry('indicators: {checks: {2 кв.: 5}}'), ['2 кв.: поля «2 кв.» здесь не бывает; возможно, «Q2»?']],
    [entry('status: выполнено'), ['выполнено: «выполнено» в поле «status» не подходит; возможно, «done»?']],
    [
      entry('status: Не выполнено'),
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

describe('indentation', () => {
  test('items that are not indented are one finding, with what to do', () => {
    const text = 'department: finance\nitems:\n"1.1": Да\n"1.2":\n  text: Да\n'
    expect(told('submission', text)).toEqual(['"1.1": «1.1» стоит без отступа, хотя относится к «items»'])
    expect(hints(text)).toEqual(['Сдвиньте вправо на два пробела всё, что относится к «items».'])
    expect(told('submission', 'department: finance\n"1.1": Да\nitems:\n')).toHaveLength(2)
  })

  test('an item inside another one', () => {
    const text = entry('text: Да\n"1.10": Нет')
    expect(told('submission', text)).toEqual(['"1.10": у «1.10» лишний отступ: запись попала внутрь «1.1»'])
    expect(told('submission', entry('"1.2":\n  text: Да'))).toEqual([
      '"1.2": у «1.2» лишний отступ: запись попала внутрь «1.1»',
    ])
  })
})

describe('commas within braces', () => {
  test.each([
    ['indicators: {checks: 1,5}', '1,5', '1.5'],
    ['indicators: {checks: 20, share: 12,25, more: 1}', '12,25', '12.25'],
    ['indicators: {checks: {Q1: 1,5, Q2: 2}}', '1,5', '1.5'],
  ])('%s is a decimal comma', (fields, place, mended) => {
    expect(told('submission', entry(fields))).toEqual([
      `${place}: дробь написана через запятую, а запятая в фигурных скобках разделяет поля`,
    ])
    expect(hints(entry(fields))).toEqual([`Пишите дробь через точку: ${mended}.`])
    expect(hints(entry(fields), english)).toEqual([`Write a decimal point: ${mended}.`])
  })

  test.each([
    ['{text: Проведено, 5 проверок}', ['5 проверок']],
    ['{text: Проведено, нарушений нет, status: done}', ['нарушений нет']],
    ['evidence: [{title: Новость, о конкурсе}]', ['о конкурсе']],
  ])('%s is a text cut in two', (fields, places) => {
    const lines = told('submission', entry(fields))
    expect(lines).toEqual(
      places.map((place) => `${place}: «${place}» отрезано от своего поля: запятая в фигурных скобках разделяет поля`),
    )
    expect(hints(entry(fields))).toEqual([expect.stringContaining('Пишите без фигурных скобок')])
  })

  test.each(['{text: Да, stauts: done}', '{text: Да, stauts: }'])('%s is a misspelt field', (fields) => {
    expect(told('submission', entry(fields))).toEqual(['stauts: поля «stauts» здесь не бывает; возможно, «status»?'])
  })
})

describe('what is wrong is named', () => {
  test.each([
    ['indicators: {checks: {}}', 'checks', 'пустые скобки в поле «checks»'],
    [
      'text: Да\nindicators: {checks: }',
      'checks',
      'в поле «checks» нужно число цифрами (25, 2.5; не длиннее 15 цифр) или значения по кварталам вида {Q1: 5, Q2: 5}, а здесь пусто',
    ],
    ['indicators: [5]', 'indicators', 'в поле «indicators» нужны поля вида «имя: значение», а здесь список'],
    ['evidence: [{title: a, url: https://example.org/a b}]', ' ', 'в адресе стоит пробел'],
    ['evidence: [{title: a, url: "https://example.org/<a>"}]', '<', 'в адресе стоит знак «<»'],
    ["evidence: [{title: a, url: 'https://example.org/\"'}]", '"', 'в адресе стоит кавычка'],
  ])('%s', (fields, place, message) => expect(told('submission', entry(fields))).toEqual([`${place}: ${message}`]))

  test.each([
    ['indicators:\n  - checks: 5', 'Уберите дефисы в начале строк.'],
    ['indicators: [5]', null],
    ['text:\n  - Один.\n  - Два.', 'Поставьте после двоеточия знак | и уберите дефисы в начале строк.'],
    [
      'text: [Один, два]',
      'Если это текст, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом.',
    ],
    [
      'reason: {Один}',
      'Если это текст, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом.',
    ],
    [
      'status: почти',
      'Можно: done (выполнено), ongoing (выполняется), partial (выполнено частично), not-done (не выполнено), not-due (срок не наступил), not-applicable (неприменимо).',
    ],
  ])('and how to mend it: %j', (fields, hint) => expect(hints(entry(fields))).toEqual([hint]))

  test.each([
    [
      'submission',
      'Проведено пять проверок\n',
      'файл должен начинаться со строки вида «department: finance», а здесь текст',
    ],
    ['submission', '- department: hr\n', 'файл должен начинаться со строки вида «department: finance», а здесь список'],
    ['plan', 'Отчёт\n', 'файл должен начинаться со строки вида «title: Отчёт о выполнении плана», а здесь текст'],
    ['settings', '[docx]\n', 'файл должен начинаться со строки вида «formats: [docx]», а здесь список'],
    ['profile', 'plain\n', 'файл должен начинаться со строки вида «orientation: portrait», а здесь текст'],
  ] as const)('a %s that is %j', (kind, text, message) => {
    expect(told(kind, text)).toEqual([expect.stringMatching(new RegExp(`: ${message.replace(/[[\]]/g, '\\$&')}$`))])
  })
})

describe('the id of an indicator', () => {
  const plan = (id: string) =>
    `title: a\norganization: b\ndepartments: [{id: hr, name: c}]\nitems:\n  - {number: "1", measure: a, deadline: b, indicators: [{id: ${id}, name: a}]}\n`
  test.each(['checks', 'Checks', 'checks_2', 'a-B'])('%s passes', (id) => expect(told('plan', plan(id))).toEqual([]))
  test.each(['Проверки', '2nd', '-a', 'a b', '_a'])('%s does not', (id) => {
    expect(told('plan', plan(id))).toEqual([
      `${id}: в поле «id» нужно короткое имя латинскими буквами, например checks, а здесь «${id}»`,
    ])
  })
})
