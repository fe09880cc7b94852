import { describe, expect, test } from 'vitest'
import { findingWords } from '../../../src/language/index.js'
import { answerWith, hints, told } from './told.js'

const { findings: english } = await findingWords('en')

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
    const text = answerWith('text: Да\n"1.10": Нет')
    expect(told('submission', text)).toEqual(['"1.10": у «1.10» лишний отступ: запись попала внутрь «1.1»'])
    expect(told('submission', answerWith('"1.2":\n  text: Да'))).toEqual([
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
    expect(told('submission', answerWith(fields))).toEqual([
      `${place}: дробь написана через запятую, а запятая в фигурных скобках разделяет поля`,
    ])
    expect(hints(answerWith(fields))).toEqual([`Пишите дробь через точку: ${mended}.`])
    expect(hints(answerWith(fields), english)).toEqual([`Write a decimal point: ${mended}.`])
  })

  test.each([
    ['{text: Проведено, 5 проверок}', ['5 проверок']],
    ['{text: Проведено, нарушений нет, status: done}', ['нарушений нет']],
    ['evidence: [{title: Новость, о конкурсе}]', ['о конкурсе']],
    ['{text: Обучены Иванов, Петров, Сидоров}', ['Петров']],
    ['{text: Обучены Иванов, Петров, Сидоров, status: done, reason: Так, нужно}', ['Петров', 'нужно']],
  ])('%s is a text cut in two', (fields, places) => {
    const lines = told('submission', answerWith(fields))
    expect(lines).toEqual(
      places.map((place) => `${place}: «${place}» отрезано от своего поля: запятая в фигурных скобках разделяет поля`),
    )
    expect(hints(answerWith(fields))).toEqual(places.map(() => expect.stringContaining('Пишите без фигурных скобок')))
  })

  test.each(['{text: Да, stauts: done}', '{text: Да, stauts: }'])('%s is a misspelt field', (fields) => {
    expect(told('submission', answerWith(fields))).toEqual([
      'stauts: поля «stauts» здесь не бывает; возможно, «status»?',
    ])
  })
})
describe('indicators that stand beside the other fields', () => {
  test.each([
    ['text: Да\nchecks: 5\nviolations: 0', 'checks'],
    ['text: Да\nchecks: {Q1: 5, Q2: 6}', 'checks'],
    ['text: Да\nПроверки: 5', 'Проверки'],
  ])('%j is one finding', (fields, key) => {
    expect(told('submission', answerWith(fields))).toEqual([`${key}: «${key}» стоит вне поля «indicators»`])
    expect(hints(answerWith(fields))).toEqual(['Показатели пишут под словом «indicators:», с отступом.'])
    expect(hints(answerWith(fields), english)).toEqual([
      'Indicators are written below the word “indicators:”, indented.',
    ])
  })

  test.each(['text: Да\nchecks: много', 'stauts: 5', 'причина: 5'])('%j is another fault', (fields) => {
    expect(told('submission', answerWith(fields))).toEqual([expect.stringContaining('здесь не бывает')])
  })
})
test('a name and an address in place of the fields of evidence are told once', () => {
  const text = answerWith('text: Да\nevidence:\n  - Приказ № 5: https://gorod.ru/2')
  expect(told('submission', text)).toEqual([
    'Приказ № 5: в поле «evidence» нужны поля вида «имя: значение», а здесь «Приказ № 5»',
  ])
  expect(told('submission', answerWith('text: Да\nevidence:\n  - ссылка: https://gorod.ru/2'))).toEqual(
    expect.arrayContaining(['ссылка: поля «ссылка» здесь не бывает; возможно, «url»?']),
  )
})
test('a text in braces that commas divide is told once', () => {
  const text = 'department: finance\nitems:\n  "1.1": {Обучено 5 служащих, проведена лекция, status: done}\n'
  expect(told('submission', text)).toEqual(['Обучено 5 служащих: поля «Обучено 5 служащих» здесь не бывает'])
})
