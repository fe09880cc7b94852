import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashesOf, hashOf, type Words, wordsBetween, wordsIn } from '../../src/text/scan.js'
import { shinglesOf, WordSet } from '../../src/text/words.js'

function listed({ starts, hashes, from, to }: Words): [start: number, hash: number][] {
  return Array.from({ length: to - from }, (_, index) => [starts[from + index] ?? -1, hashes[from + index] ?? -1])
}

describe('the words of a text', () => {
  test('are runs of letters and digits, small or capital, е or ё', () => {
    const found = listed(wordsIn('Отчёт-2020: «ОТЧЕТ» № 5а, PDF'))
    expect(found).toEqual([
      [0, hashOf('отчет')],
      [6, hashOf('2020')],
      [13, hashOf('отчет')],
      [22, hashOf('5а')],
      [26, hashOf('pdf')],
    ])
  })

  test('of a part of a text are those that begin in it', () => {
    const part = wordsBetween(wordsIn('один два три четыре'), 5, 12)
    const wanted = [
      [5, hashOf('два')],
      [9, hashOf('три')],
    ]
    expect([part.begin, listed(part)]).toEqual([5, wanted])
    expect(listed(wordsBetween(part, 6, 9))).toEqual([])
  })

  test('stay what they were when other texts are read', () => {
    const first = wordsIn('один два')
    const before = listed(first)
    for (let read = 0; read < 20_000; read++) wordsIn('три четыре пять шесть')
    expect(listed(first)).toEqual(before)
  })

  test('begin where a pattern finds them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'аёЁЯz9 -.\u00a0«і🙂') }), (text) => {
        const plain = text.toLowerCase().replaceAll('ё', 'е')
        const wanted = Array.from(plain.matchAll(/[а-яa-z0-9]+/g), ({ index, 0: word }) => [index, hashOf(word)])
        expect(listed(wordsIn(text))).toEqual(wanted)
      }),
    )
  })

  test('are found again in a set', () => {
    const set = new WordSet(hashesOf(['января', 'мая']))
    expect(set.mayShare(wordsIn('От 5 МАЯ 2020'))).toBe(true)
    expect(set.mayShare(wordsIn('От 5 числа 2020'))).toBe(false)
  })

  test('have the same runs wherever they stand', () => {
    const [run] = shinglesOf(wordsIn('проведена проверка учреждений'), 3)
    expect(shinglesOf(wordsIn('В городе проведена Проверка, учреждений нет'), 3)).toContain(run)
    expect(shinglesOf(wordsIn('два слова'), 3)).toEqual([])
  })
})
