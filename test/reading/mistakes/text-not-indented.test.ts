import { describe, expect, test } from 'vitest'
import { findingWords } from '../../../src/language/index.js'
import { rulesAndMarked } from './told.js'

const { findings: english } = await findingWords('en')
const { findings: russian } = await findingWords('ru')

describe('a text with a colon that stands level with its key is one finding, and read as that text', () => {
  test.each<[title: string, items: string, expected: string[]]>([
    ['behind a number', '  "1.1": |\n  Обучено: 5 служащих.\n', ['schema Обучено: 5 служащих.']],
    [
      'before another item',
      '  "1.1": |\n  Обучено: 5.\n  "1.2": {text: Да., indicators: {checks: 5}}\n',
      ['schema Обучено: 5.'],
    ],
    [
      'of several lines',
      '  "1.1": |\n  Обучено: 5.\n  «Школа»: 3  урока.\n',
      ['schema Обучено: 5.', 'double-space   '],
    ],
    [
      'below an empty line, with lines further in',
      '  "1.1": |\n\n  Обучено 5:\n    Школа: два  урока.\n',
      ['schema Обучено 5:', 'double-space   '],
    ],
    [
      'with a # in its last line',
      '  "1.1":\n    text:\n    Обучено: 5.\n      - Урок один.  # ещё  5.\n',
      ['schema Обучено: 5.', 'double-space   '],
    ],
    ['of two that begin alike', '  "1.1": |\n  Обучено: 5.\n  Обучено: 6.\n  Всего: 11.\n', ['schema Обучено: 5.']],
    ['in a field', '  "1.1":\n    text: |\n    Обучено: 5.\n    status: done\n', ['schema Обучено: 5.']],
    ['without a |', '  "1.1":\n    text:\n    Обучено: 5.\n    status: done\n', ['schema Обучено: 5.']],
    [
      'in two items',
      '  "1.1": |\n  Да: 5.\n  "1.2":\n    indicators: {checks: 5}\n    reason: |\n    Нет: 6.\n',
      ['schema Да: 5.', 'schema Нет: 6.'],
    ],
  ])('%s', (_, items, expected) => expect(rulesAndMarked(items)).toEqual(expected))

  test.each([
    ['  "1.1": |\n    Обучено 5.\n  Обучено: 5.\n', ['unknown-item Обучено']],
    ['  "1.1":\n  Обучено: 5.\n', ['not-filled-in "1.1"', 'unknown-item Обучено']],
    ['  "1.1":\n    text: |\n    статус: done\n', ['schema статус']],
  ])('%j is none', (items, expected) => expect(rulesAndMarked(items)).toEqual(expected))

  test('in words', () => {
    const worded = (isOpen: boolean) =>
      [russian, english].map(({ schema }) => schema({ problem: 'text-not-indented', key: '1.1', isOpen }))
    expect(worded(true)).toEqual([
      {
        message: 'текст под «1.1» стоит без отступа',
        hint: 'Сдвиньте строки текста вправо: у них должно быть больше пробелов в начале, чем у строки со знаком |.',
      },
      {
        message: 'the text below “1.1” is not indented',
        hint: 'Move the lines of the text to the right: they need more spaces before them than the line with the |.',
      },
    ])
    expect(worded(false).map(({ hint }) => hint?.slice(0, 30))).toEqual([
      'Поставьте после двоеточия знак',
      'Put | after the colon, and mov',
    ])
  })
})
