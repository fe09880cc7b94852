import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shinglesOf } from '../../src/text/shingles.js'
import { wordsIn } from '../../src/text/words.js'

describe('the words of a text', () => {
  test('are runs of letters and digits, small or capital, е or ё', () => {
    const words = wordsIn('Отчёт-2020: «ОТЧЕТ» № 5а, PDF')
    expect(words).toEqual(['отчет', '2020', 'отчет', '5а', 'pdf'].flatMap(wordsIn))
    expect(new Set(words).size).toBe(4)
  })

  test('are those that a pattern finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'аёЁЯz9 -.\u00a0«і🙂') }), (text) => {
        const folded = text.toLowerCase().replaceAll('ё', 'е')
        expect(wordsIn(text)).toEqual((folded.match(/[а-яa-z0-9]+/g) ?? []).flatMap(wordsIn))
      }),
    )
  })

  test('have the same runs wherever they stand', () => {
    const [run] = shinglesOf(wordsIn('проведена проверка учреждений'))
    expect(shinglesOf(wordsIn('В городе проведена Проверка, учреждений нет'))).toContain(run)
    expect(shinglesOf(wordsIn('два слова'))).toHaveLength(0)
  })
})
