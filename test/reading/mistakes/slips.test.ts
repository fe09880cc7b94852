import { describe, expect, test } from 'vitest'
import type { Findings } from '../../../src/findings/findings.js'
import { findingWords } from '../../../src/language/index.js'
import type { FileKind } from '../../../src/reading/schema/validate.js'
import { found, told } from './told.js'

const { findings: english } = await findingWords('en')
const { findings: russian } = await findingWords('ru')

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
      entry(`indicators: {checks: {"${typed}": 5}}`),
      [`"${typed}": поля «${typed}» здесь не бывает; возможно, «${meant}»?`],
    ]),
    ...['V', '5 квартал', 'полугодие', 'квартал', 'январь'].map((typed): [string, string[]] => [
      entry(`indicators: {checks: {"${typed}": 5}}`),
      [`"${typed}": поля «${typed}» здесь не бывает`],
    ]),
    [entry('I: 5'), ['I: поля «I» здесь не бывает']],
    // What is there already is not suggested once more.
    [entry('indicators: {checks: {I: 5, Q1: 5}}'), ['I: поля «I» здесь не бывает, а «Q1» уже есть']],
    [
      entry('indicators: {checks: {1 квартал: 5, 1 кв.: 4, II: 3}}'),
      [
        '1 квартал: поля «1 квартал» здесь не бывает; возможно, «Q1»?',
        '1 кв.: поля «1 кв.» здесь не бывает, а «Q1» уже есть',
        'II: поля «II» здесь не бывает; возможно, «Q2»?',
      ],
    ],
    [entry('indicators: {checks: {Q1: 5, q1: 5}}'), ['q1: поля «q1» здесь не бывает, а «Q1» уже есть']],
    [entry('text: Да\ntxet: Нет'), ['txet: поля «txet» здесь не бывает, а «text» уже есть']],
    [entry('text: Да\nтекст: Нет'), ['текст: поля «текст» здесь не бывает, а «text» уже есть']],
    ['department: finance\nitem: {}\nitems:\n  "1.1": Да\n', ['item: поля «item» здесь не бывает, а «items» уже есть']],
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
    // A letter in place of a figure.
    ['2О', null],
    ['7З', null],
    ['25 т. р.', null],
    ['1,025', null],
    ['1 25', null],
    ['25-30', null],
    ['25 из 30', null],
    ['более 25', null],
    ['много', null],
    ['1 000 000 000 000 000', null],
  ])('the number %s: %s', (typed, meant) => {
    expect(suggested(entry(`indicators:\n  checks: ${typed}`))).toEqual([meant])
    if (!/,|"/.test(typed)) expect(suggested(entry(`indicators: {checks: {Q1: ${typed}}}`))).toEqual([meant])
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
    expect(suggested(entry(`evidence:\n  - {title: a, date: ${typed}}`))).toEqual([meant])
  })

  test('in a plan, and in both languages', () => {
    const plan = `title: a\norganization: b\ndepartments: [{id: hr, name: c}]\nitems:\n  - {number: "1", measure: a, deadline: b, due: [30.06.2020, 31.12.2020]}\n`
    expect(suggested(plan, 'plan')).toEqual(['2020-06-30', '2020-12-31'])
    expect(told('plan', plan)[1]).toBe(
      '31.12.2020: в поле «due» нужна дата вида 2020-12-31, а здесь «31.12.2020»; возможно, «2020-12-31»?',
    )
    const [finding] = found('submission', entry('indicators:\n  checks: 25 шт.'))
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

describe('indentation', () => {
  test('items that are not indented are one finding, with what to do', () => {
    const text = 'department: finance\nitems:\n"1.1": Да\n"1.2":\n  text: Да\n'
    expect(told('submission', text)).toEqual(['"1.1": «1.1» стоит без отступа, хотя относится к «items»'])
    expect(hints(text)).toEqual(['Сдвиньте вправо на два пробела всё, что относится к «items».'])
    expect(told('submission', 'department: finance\n"1.1": Да\nitems:\n')).toHaveLength(2)
    for (const text of [
      'department: finance\nitems:\n  "1.1": Да\n"1.2": Да\n"1.3": Да\n',
      'department: finance\n"1.2": Да\n"1.3": Да\nitems:\n  "1.1": Да\n',
    ]) {
      expect(told('submission', text)).toEqual(['"1.2": «1.2» стоит без отступа, хотя относится к «items»'])
    }
  })

  test('items that are indented but for some', () => {
    const text = 'department: finance\nitems:\n  "1.1": Да\n"1.2": Да\n"1.3": Да\n'
    expect(told('submission', text)).toEqual(['"1.2": «1.2» стоит без отступа, хотя относится к «items»'])
  })

  test('under a misspelt key', () => {
    for (const key of ['itmes', 'пункты']) {
      expect(told('submission', `department: finance\n${key}:\n"1.1": Да\n"1.2": Да\n`)).toEqual([
        `"1.1": «1.1» стоит без отступа, хотя относится к «${key}»`,
        `${key}: поля «${key}» здесь не бывает; возможно, «items»?`,
      ])
    }
  })

  test('an item inside another one', () => {
    const text = entry('text: Да\n"1.10": Нет')
    expect(told('submission', text)).toEqual(['"1.10": у «1.10» лишний отступ: запись попала внутрь «1.1»'])
    expect(told('submission', entry('"1.2":\n  text: Да'))).toEqual([
      '"1.2": у «1.2» лишний отступ: запись попала внутрь «1.1»',
    ])
  })
})

describe('numbers of items without the line items', () => {
  test.each([
    'department: finance\n"1.1": |\n  Да\n"1.2":\n  text: Да\n',
    'department: finance\n\n# ответы\n"1.1": Да\n',
    'department:\n  "1.1": Да\n',
  ])('%j', (text) => {
    expect(told('submission', text)).toEqual(['"1.1": над номерами пунктов нет строки «items:»'])
    expect(hints(text)).toEqual([
      'Вставьте её перед «1.1», с начала строки, а всё, что ниже, сдвиньте вправо на два пробела.',
    ])
  })

  test('that the department is missing as well is another fault', () => {
    expect(told('submission', '"1.1": Да\n')).toEqual([
      '"1.1": над номерами пунктов нет строки «items:»',
      expect.stringContaining('«department»'),
    ])
  })
})

describe('a colon that is missing', () => {
  const onOwnLine = 'Пишите «items:» с начала отдельной строки, а номера пунктов — ниже, с отступом.'
  test.each([
    ['items\n', 'items', onOwnLine],
    ['department finance\nitems\n', 'department', 'Пишите «department:», а через пробел — значение.'],
    ['department: finance\nitems "1.1": Да\n', 'items', onOwnLine],
    ['department: finance\n  items\n', 'items', onOwnLine],
    ['department: finance\nitems:\n  1.1 |\n    Да.\n', '1.1', 'Пишите «1.1:», а через пробел — значение.'],
    ['department: finance\nitems:\n  "1.1"\n', '"1.1"', 'Пишите «"1.1":», а через пробел — значение.'],
  ])('%j', (text, field, hint) => {
    expect(told('submission', text)).toEqual([`${field}: после «${field}» нет двоеточия`])
    expect(hints(text)).toEqual([hint])
  })

  test.each([
    ['itemsx\n', 'файл должен начинаться'],
    ['"items"\n', 'файл должен начинаться'],
    ['department: items\n', 'нет обязательного поля «items»'],
  ])('%j is another fault', (text, message) => {
    expect(told('submission', text)).toEqual([expect.stringContaining(message)])
  })
})

describe('commas within braces', () => {
  test.each([
    ['indicators: {checks: 1,5}', '1,5', '1.5'],
    ['indicators: {checks: 20, share: 12,25, more: 1}', '12,25', '12.25'],
    ['indicators: {checks: {Q1: 1,5, Q2: 2}}', '1,5', '1.5'],
    ['indicators: {checks: 1 025,5}', '1 025,5', '1025.5'],
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
    ['{text: Обучены Иванов, Петров, Сидоров}', ['Петров']],
    ['{text: Обучены Иванов, Петров, Сидоров, status: done, reason: Так, нужно}', ['Петров', 'нужно']],
  ])('%s is a text cut in two', (fields, places) => {
    const lines = told('submission', entry(fields))
    expect(lines).toEqual(
      places.map((place) => `${place}: «${place}» отрезано от своего поля: запятая в фигурных скобках разделяет поля`),
    )
    expect(hints(entry(fields))).toEqual(places.map(() => expect.stringContaining('Пишите без фигурных скобок')))
  })

  test.each(['{text: Да, stauts: done}', '{text: Да, stauts: }'])('%s is a misspelt field', (fields) => {
    expect(told('submission', entry(fields))).toEqual(['stauts: поля «stauts» здесь не бывает; возможно, «status»?'])
  })
})

describe('a value to be chosen that is blank', () => {
  const statuses =
    'done (выполнено), ongoing (выполняется), partial (выполнено частично), not-done (не выполнено), not-due (срок не наступил), not-applicable (неприменимо)'
  test.each(['status:', 'status: ""', 'status: ~', 'status: " "', 'status: {}'])(
    '%s lists what can be chosen',
    (field) => {
      const text = entry(`text: Да\n${field}`)
      expect(told('submission', text)).toEqual(['status: в поле «status» не вписано значение'])
      expect(hints(text)).toEqual([`Впишите одно из: ${statuses}; или уберите «status».`])
      expect(hints(text, english)).toEqual([
        'Fill in one of: done, ongoing, partial, not-done, not-due, not-applicable; or take “status” away.',
      ])
    },
  )

  test.each(['status: [done]', 'status: {done: yes}'])('%s is not told to be a text', (field) => {
    const text = entry(`text: Да\n${field}`)
    expect(told('submission', text)).toEqual([
      expect.stringMatching(/^status: в поле «status» нужно одно значение, а здесь /),
    ])
    expect(hints(text)).toEqual([`Можно: ${statuses}.`])
  })

  test('of yes and no too', () => {
    expect(told('plan', 'title: a\nextends: ../2019/plan.yaml\nlayout: {columnNumbers: }\n')).toEqual([
      'columnNumbers: в поле «columnNumbers» не вписано значение',
    ])
  })
})

test('of an answer not filled in yet nothing is told, however its indicators are left', () => {
  for (const indicators of ['{checks: }', '{checks: {}}', '{checks: {Q1: , Q2: }}', '{}', '']) {
    expect(told('submission', entry(`text:\nindicators: ${indicators}`))).toEqual([])
  }
})

test('but what stands where a field belongs is told', () => {
  expect(told('submission', entry('indicators: {checks: {5}}'))).toEqual([
    expect.stringMatching(/^5: поля «5» здесь не бывает/),
  ])
  expect(told('submission', entry('reason: {Один}'))).toHaveLength(1)
})

describe('what is wrong is named', () => {
  test.each([
    ...[
      '{checks: }',
      '{checks}',
      '{checks: ~}',
      '{checks: ""}',
      "{checks: ' '}",
      '{checks: {}}',
      '{checks: {Q1: , Q2: ""}}',
    ]
      .concat('\n  checks:', '\n  checks:\n    Q1:\n    Q2:')
      .map((indicators): [string, string, string] => [
        `text: Да\nindicators: ${indicators}`,
        'checks',
        'в поле «checks» не вписано значение',
      ]),
    ['text: Да\nindicators: {checks: {Q1: 5, Q2: }}', 'Q2', 'в поле «Q2» не вписано значение'],
    ['indicators: [5]', 'indicators', 'в поле «indicators» нужны поля вида «имя: значение», а здесь список'],
    ['evidence: [{title: a, url: https://example.org/a b}]', ' ', 'в адресе стоит пробел'],
    ['evidence: [{title: a, url: "https://example.org/<a>"}]', '<', 'в адресе стоит знак «<»'],
    ["evidence: [{title: a, url: 'https://example.org/\"'}]", '"', 'в адресе стоит кавычка'],
  ])('%s', (fields, place, message) => expect(told('submission', entry(fields))).toEqual([`${place}: ${message}`]))

  test.each([
    ['text: Да\nindicators: {checks: }', 'Впишите число, а если его нет, уберите «checks».'],
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
    ['status: |\n  done', 'Уберите знак | и пишите значение на той же строке, что и «status:».'],
    ['indicators:\n  checks: |\n    5', 'Уберите знак | и пишите значение на той же строке, что и «checks:».'],
    ['indicators: |\n  checks: 5', 'Уберите знак | после «indicators:».'],
    ['indicators: 5', 'Пишите каждый показатель с новой строки с отступом: «checks: 5».'],
    ['evidence: [{title: [Новость]}]', "Возьмите всё значение в одинарные кавычки: '…'."],
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

describe('items as a list, or without a colon', () => {
  test.each([
    [
      'items:\n  - number: "2.7"\n    text: Да\n',
      'items: в поле «items» нужны поля вида «имя: значение», а здесь список',
      'Пишите номер пункта в начале строки, без дефиса: "2.7":, а поля — ниже, с отступом.',
    ],
    [
      'items:\n  - "2.7": Да\n  - "2.9": Да\n',
      'items: в поле «items» нужны поля вида «имя: значение», а здесь список',
      'Уберите дефисы в начале строк.',
    ],
    [
      'items:\n  2.7 Обучено 5 служащих.\n  2.9 Да\n',
      '2.7: после «2.7» нет двоеточия',
      'Пишите «2.7:», а через пробел — значение.',
    ],
  ])('%j', (items, message, hint) => {
    const text = `department: finance\n${items}`
    expect(told('submission', text)).toEqual([message])
    expect(hints(text)).toEqual([hint])
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
  ])('%j', (fields, hint) => expect(hints(entry(fields))).toEqual([hint]))

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
  ])('%j', (fields, ...expected) => expect(suggested(entry(fields))).toEqual(expected))

  test('a department, of which a file has one', () => {
    const text = 'department: [finance, hr]\nitems:\n  "1.1": Да\n'
    expect(hints(text)).toEqual([
      'Оставьте одно подразделение, а тех, кто отвечает вместе с ним, перечислите в поле jointly пункта.',
    ])
    expect(hints('department: {id: finance}\nitems:\n  "1.1": Да\n')).toEqual(['Пишите «department: finance».'])
  })

  test('a field that there is not, by what there is', () => {
    expect(hints(entry('text: Да\ncomment: Нет'))).toEqual([
      'Здесь бывают: text, status, reason, indicators, evidence, jointly.',
    ])
    const ofLine =
      'Здесь бывают: text, status, reason, indicators, evidence, jointly. Если эта строка продолжает текст, сдвиньте её вправо, вровень с ним, а сам текст пишите после знака |, со следующей строки; если это примечание, начните строку со знака #.'
    expect(hints(entry('text: Да.\nПроведён: семинар.'))).toEqual([ofLine])
    expect(hints(entry('indicators: {checks: {Q1: 5, год: 20}}'))).toEqual(['Здесь бывают: Q1, Q2, Q3, Q4.'])
    expect(hints(entry('txet: Да'))).toEqual([null])
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
    const [one] = found('submission', entry(`text: Да\nstatus: ${typed}`))
    expect(one?.args).toMatchObject({ problem: 'not-in-list', suggestion: meant })
  })
})

describe('indicators that stand beside the other fields', () => {
  test.each([
    ['text: Да\nchecks: 5\nviolations: 0', 'checks'],
    ['text: Да\nchecks: {Q1: 5, Q2: 6}', 'checks'],
    ['text: Да\nПроверки: 5', 'Проверки'],
  ])('%j is one finding', (fields, key) => {
    expect(told('submission', entry(fields))).toEqual([`${key}: «${key}» стоит вне поля «indicators»`])
    expect(hints(entry(fields))).toEqual(['Показатели пишут под словом «indicators:», с отступом.'])
    expect(hints(entry(fields), english)).toEqual(['Indicators are written below the word “indicators:”, indented.'])
  })

  test.each(['text: Да\nchecks: много', 'stauts: 5', 'причина: 5'])('%j is another fault', (fields) => {
    expect(told('submission', entry(fields))).toEqual([expect.stringContaining('здесь не бывает')])
  })
})

test('a name and an address in place of the fields of evidence are told once', () => {
  const text = entry('text: Да\nevidence:\n  - Приказ № 5: https://gorod.ru/2')
  expect(told('submission', text)).toEqual([
    'Приказ № 5: в поле «evidence» нужны поля вида «имя: значение», а здесь «Приказ № 5»',
  ])
  expect(told('submission', entry('text: Да\nevidence:\n  - ссылка: https://gorod.ru/2'))).toEqual(
    expect.arrayContaining(['ссылка: поля «ссылка» здесь не бывает; возможно, «url»?']),
  )
})

test('a text in braces that commas divide is told once', () => {
  const text = 'department: finance\nitems:\n  "1.1": {Обучено 5 служащих, проведена лекция, status: done}\n'
  expect(told('submission', text)).toEqual(['Обучено 5 служащих: поля «Обучено 5 служащих» здесь не бывает'])
})

test('a text in braces is told to be one', () => {
  const text = 'department: finance\nitems:\n  "1.1": {Проведено 5 проверок}\n'
  expect(told('submission', text)).toEqual(['Проведено 5 проверок: поля «Проведено 5 проверок» здесь не бывает'])
  expect(hints(text)).toEqual([
    'Если это текст, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом.',
  ])
})

describe('what a fresh reader stumbled over', () => {
  test('indicators that stand level with the word are told once', () => {
    const text = entry('text: Да\nindicators:\nchecks: 5')
    expect(told('submission', text)).toEqual(['checks: «checks» стоит вне поля «indicators»'])
  })

  test('a colon without its space in braces has its value', () => {
    const text = entry('text: Да\nindicators: {checks:5}')
    expect(hints(text)).toEqual(['Поставьте пробел после двоеточия.'])
  })

  test('a number with a full stop, but without its colon', () => {
    expect(told('submission', 'department: finance\nitems:\n  1.1. Обучено 5.\n')).toEqual([
      '1.1.: после «1.1.» нет двоеточия',
    ])
  })

  test('a year is no number of an item', () => {
    expect(told('submission', entry('text: Да\n2020: 5'))).toEqual(['2020: поля «2020» здесь не бывает'])
  })
})
