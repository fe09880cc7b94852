import { describe, expect, test } from 'vitest'
import { quotePairsIn } from '../../src/text/quote-pairs.js'

const found = (line: string) =>
  quotePairsIn(line)?.map(({ open, close, isInner }) => `${isInner ? 'inner ' : ''}${line.slice(open, close + 1)}`)

describe('quotation marks that have their mates', () => {
  test.each<[string, string[]]>([
    ['спектакль "Гроза" в театре', ['"Гроза"']],
    ['спектакль “Гроза” и „Лес“', ['“Гроза”', '„Лес“']],
    ['спектакль "Гроза"в театре', ['"Гроза"']],
    ['«Пьеса "Гроза"», «Пьеса „Гроза“»', ['inner "Гроза"']],
    ['"Пьеса "Гроза"" прошла', ['inner "Гроза"', '"Пьеса "Гроза""']],
    ['"Пьеса "Гроза""прошла', ['inner "Гроза"', '"Пьеса "Гроза""']],
    ['"Гроза""Лес"', ['"Гроза"', '"Лес"']],
    ['экраны 24" и 27", "Луч"', ['"Луч"']],
    ['№ 596"О политике"', ['"О политике"']],
    ['без кавычек', []],
  ])('%s', (line, pairs) => {
    expect(found(line)).toEqual(pairs)
  })
})

test.each(['"Пьеса "Гроза" прошла', '" Гроза " прошла', '«Пьеса "Гроза» прошла"', 'Гроза" прошла', '„Гроза прошла'])(
  '%s: not all have one',
  (line) => {
    expect(quotePairsIn(line)).toBeNull()
  },
)
