import { describe, expect, test } from 'vitest'
import { findingWords } from '../../../src/language/index.js'
import { rulesAndMarked } from './told.js'

const { findings: english } = await findingWords('en')
const { findings: russian } = await findingWords('ru')

describe('items below their section are one finding a section, and read as items', () => {
  const first = '    "1.1": Обучено 5  служащих.\n'
  const second = '    "1.2": {text: Да., indicators: {cheks: 5}}\n'
  test.each([
    ['its number', `  "1":\n${first}${second}`, ['schema "1"', 'double-space   ', 'unknown-indicator cheks']],
    ['the word once more', `  items:\n${first}`, ['schema items', 'double-space   ']],
    ['its heading', `  Раздел 1. Меры:\n${first}`, ['schema Раздел 1. Меры', 'double-space   ']],
    [
      'two of them',
      `  I:\n${first}  II:\n${second}`,
      ['schema I', 'double-space   ', 'schema II', 'unknown-indicator cheks'],
    ],
  ])('%s', (_, items, expected) => expect(rulesAndMarked(items)).toEqual(expected))

  test('but not what slid into another item', () => {
    expect(rulesAndMarked('  "1.5":\n    "1.1": Да, 5.\n')).toContain('schema "1.1"')
    expect(rulesAndMarked('  "1":\n    text: Да.\n    "1.1": Да, 5.\n')).toContain('schema "1.1"')
  })

  test('in words', () => {
    expect([russian, english].map(({ schema }) => schema({ problem: 'section-in-items', key: '1' }))).toEqual([
      {
        message: 'строка «1:» здесь лишняя: номера пунктов пишут сразу под «items:»',
        hint: 'Уберите эту строку, а номера пунктов под ней и всё, что к ним относится, сдвиньте влево на два пробела.',
      },
      {
        message: 'the line “1:” does not belong here: the numbers of the items stand right below “items:”',
        hint: 'Remove this line, and move the numbers of the items below it, with all that belongs to them, to the left by two spaces.',
      },
    ])
  })
})
