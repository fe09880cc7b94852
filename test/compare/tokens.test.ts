import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Vocabulary } from '../../src/compare/tokens.js'
import { runs } from '../runs.js'

test('a text of usual letters has the same words whatever letters stand elsewhere', () => {
  const piece = fc.constantFrom(
    ...'слово Ёлка И. И.И. Иванов-Петров d’Arc 25 000 1 234,5 2019–2020 31.12.2020 44-ФЗ №5 « » – — - / . , \n \u00a0 a_b ivanov@adm.ru https://adm.ru/a?b=1'.split(
      ' ',
    ),
    ' ',
    '\t',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      const { ends } = new Vocabulary().wordsOf(text)
      expect(new Vocabulary().wordsOf(`${text}\n☃`).ends.slice(0, ends.length)).toEqual(ends)
      expect(ends.at(-1) ?? 0).toBe(text.length)
    }),
    { numRuns: runs(300) },
  )
})
