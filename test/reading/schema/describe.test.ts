import { describe, expect, test } from 'vitest'
import { findingWords } from '../../../src/language/index.js'
import { answerWith, hints, told } from '../mistakes/told.js'

const { findings: english } = await findingWords('en')

describe('a value to be chosen that is blank', () => {
  const statuses =
    'done (выполнено), ongoing (выполняется), partial (выполнено частично), not-done (не выполнено), not-due (срок не наступил), not-applicable (неприменимо)'
  test.each(['status:', 'status: ""', 'status: ~', 'status: " "', 'status: {}'])(
    '%s lists what can be chosen',
    (field) => {
      const text = answerWith(`text: Да\n${field}`)
      expect(told('submission', text)).toEqual(['status: в поле «status» не вписано значение'])
      expect(hints(text)).toEqual([`Впишите одно из: ${statuses}; или уберите «status».`])
      expect(hints(text, english)).toEqual([
        'Fill in one of: done, ongoing, partial, not-done, not-due, not-applicable; or take “status” away.',
      ])
    },
  )

  test.each(['status: [done]', 'status: {done: yes}'])('%s is not told to be a text', (field) => {
    const text = answerWith(`text: Да\n${field}`)
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
    expect(told('submission', answerWith(`text:\nindicators: ${indicators}`))).toEqual([])
  }
})
test('but what stands where a field belongs is told', () => {
  expect(told('submission', answerWith('indicators: {checks: {5}}'))).toEqual([
    expect.stringMatching(/^5: поля «5» здесь не бывает/),
  ])
  expect(told('submission', answerWith('reason: {Один}'))).toHaveLength(1)
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
      .concat('\n  checks: ""', '\n  checks:\n    Q1:\n    Q2:')
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
  ])('%s', (fields, place, message) => expect(told('submission', answerWith(fields))).toEqual([`${place}: ${message}`]))

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
  ])('and how to mend it: %j', (fields, hint) => expect(hints(answerWith(fields))).toEqual([hint]))

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
test('a text in braces is told to be one', () => {
  const text = 'department: finance\nitems:\n  "1.1": {Проведено 5 проверок}\n'
  expect(told('submission', text)).toEqual(['Проведено 5 проверок: поля «Проведено 5 проверок» здесь не бывает'])
  expect(hints(text)).toEqual([
    'Если это текст, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом.',
  ])
})
describe('what a fresh reader stumbled over', () => {
  test('indicators that stand level with the word are told once', () => {
    const text = answerWith('text: Да\nindicators:\nchecks: 5')
    expect(told('submission', text)).toEqual(['checks: «checks» стоит вне поля «indicators»'])
  })

  test('a colon without its space in braces has its value', () => {
    const text = answerWith('text: Да\nindicators: {checks:5}')
    expect(hints(text)).toEqual(['Поставьте пробел после двоеточия.'])
  })

  test('a number with a full stop, but without its colon', () => {
    expect(told('submission', 'department: finance\nitems:\n  1.1. Обучено 5.\n')).toEqual([
      '1.1.: после «1.1.» нет двоеточия',
    ])
  })

  test('a year is no number of an item', () => {
    expect(told('submission', answerWith('text: Да\n2020: 5'))).toEqual(['2020: поля «2020» здесь не бывает'])
  })
})
