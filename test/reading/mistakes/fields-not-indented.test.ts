import { describe, expect, test } from 'vitest'
import { findingWords } from '../../../src/language/index.js'
import { lintOf } from './told.js'

const { findings: english } = await findingWords('en')
const { findings: russian } = await findingWords('ru')

const said = (items: string) =>
  lintOf(items).map(({ rule, place, args }) => {
    const under = 'under' in args ? ` under ${args.under}` : ''
    return `${rule} ${place.source.text.slice(place.start, place.end)}${under}`
  })

describe('fields that stand beside their number are one finding an item', () => {
  test('at the first of them, and are read as what they were meant for', () => {
    expect(said('  "1.1":\n  text: Обучено 5 служащих.\n  status: done\n')).toEqual(['schema text under 1.1'])
    expect(said('  "1.2":\n  text: Проверок {{checks}}.\n  indicators: {checks: 5}\n')).toEqual([
      'schema text under 1.2',
    ])
    expect(said('  "1.2":\n  text: Проверок {{checks}}.\n  indicators: {cheks: 5}\n')).toEqual([
      'schema text under 1.2',
      'unknown-indicator cheks',
    ])
  })

  test('behind an answer in short form too', () => {
    expect(said('  "1.1": Обучено 5 служащих.\n  status: done\n')).toEqual(['schema status under 1.1'])
    expect(said('  "1.1":\n    text: Обучено 5 служащих.\n  status: done\n')).toEqual(['schema status under 1.1'])
  })

  test('of several items, where the keys are there twice', () => {
    const fields = '  text: Обучено 5 служащих.\n  status: done\n'
    expect(said(`  "1.1":\n${fields}  "1.2":\n${fields}  "1.5":\n${fields}`)).toEqual([
      'schema text under 1.1',
      'schema text under 1.2',
      'schema text under 1.5',
    ])
  })

  test('what is really there twice is told as that', () => {
    expect(said('  "1.1":\n  text: Обучено 5.\n  text: Обучено 6.\n')).toEqual([
      'schema text under 1.1',
      'duplicate-key text',
    ])
  })

  test('what belongs to no item is an unknown one', () => {
    expect(said('  text: Обучено 5 служащих.\n  "1.1": Обучено 5 служащих.\n')).toEqual(['unknown-item text'])
    expect(said('  "1.1": Обучено 5 служащих.\n  note: Да.\n')).toEqual(['unknown-item note'])
  })

  test('it is said what to do', () => {
    const hints = (text: string) =>
      lintOf(text).map(({ args }) => [russian, english].map((words) => words.schema(args as never).hint))
    expect(hints('  "1.1":\n  text: Обучено 5.\n')).toEqual([
      [
        'Сдвиньте вправо на два пробела всё, что относится к «1.1».',
        'Move all that belongs to “1.1” two spaces to the right.',
      ],
    ])
    expect(hints('  "1.1": Обучено 5.\n  status: done\n')).toEqual([
      [
        'Поставьте под «1.1», на два пробела правее, и текст после слова text:, и «status».',
        'Put both the text, after the word text:, and “status” under “1.1”, two spaces to the right.',
      ],
    ])
  })
})
