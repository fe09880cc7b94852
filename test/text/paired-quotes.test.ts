import { expect, test } from 'vitest'
import { pairedQuotes, type QuotePair } from '../../src/text/paired-quotes.js'

/** Each pair with its text, those within behind it. */
function shown(line: string): (string | boolean)[] {
  const { pairs, isSure } = pairedQuotes(line)
  const all = (some: readonly QuotePair[]): string[] =>
    some.flatMap(({ open, close, inner }) => [line.slice(open, close + 1), ...all(inner)])
  return [...all(pairs), isSure]
}

test.each<[string, (string | boolean)[]]>([
  ['о "Грозе" и "Лесе"', ['"Грозе"', '"Лесе"', true]],
  ['о “Грозе” и „Лесе“', ['“Грозе”', '„Лесе“', true]],
  ['о „Лесе” и ”Грозе”', ['„Лесе”', '”Грозе”', true]],
  ['ООО "Центр "Лес""', ['"Центр "Лес""', '"Лес"', true]],
  ['ООО ""Лес" и поле"', ['""Лес" и поле"', '"Лес"', true]],
  ['о "Грозе"в театре', ['"Грозе"', true]],
  ['("Гроза", "Лес")', ['"Гроза"', '"Лес"', true]],
  ['школа "Лес № 5", экран 17"', ['"Лес № 5"', true]],
  ['о "Грозе', [false]],
  ['о Грозе" и "Лесе"', ['"Лесе"', false]],
  ['о "Грозе и "Лесе"', ['"Лесе"', false]],
  ['о " Грозе "', [false]],
  ['', [true]],
])('%j', (line, pairs) => {
  expect(shown(line)).toEqual(pairs)
})
