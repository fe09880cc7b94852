import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WordChange } from '../../src/compare/comparison.js'
import { wordChanges } from '../../src/compare/word-changes.js'
import { readableChanges, trackedChanges } from '../../src/diff-writers/readable-changes.js'

const shown = (changes: WordChange[]) =>
  changes
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

test.each([
  ['Обучены 4 служащих.', 'Обучены 5 служащих.', 'Обучены [-4-]{+5+} служащих.'],
  ['в мае 2019 года', 'в июне 2020 года', 'в [-мае 2019-]{+июне 2020+} года'],
  ['Проверено 25.', 'Проверено 25 инструкций.', 'Проверено 25{+ инструкций+}.'],
  ['ежеквартально', 'до 1 мая', '[-ежеквартально-]{+до 1 мая+}'],
  ['', 'новое', '{+новое+}'],
  ['йод', 'йод', 'йод'],
  ['', '', ''],
])('%s → %s', (from, to, expected) => {
  expect(shown(readableChanges(from, to))).toBe(expected)
})

const text = fc.string({ unit: fc.constantFrom('а', 'б', ' ', ', ', '1', 'и\u0306', '👩‍👩‍👧', '\n', '\ue000') })

const sides = (changes: WordChange[]) =>
  (['inserted', 'deleted'] as const).map((gone) =>
    changes
      .filter(({ kind }) => kind !== gone)
      .map((change) => change.text)
      .join(''),
  )

test.each([
  ['word for word', wordChanges],
  ['tracked', trackedChanges],
])('%s: what is left and what came are the two texts', (_, changes) => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      expect(sides(changes(from, to))).toEqual([from, to])
    }),
  )
})

test('for people: they are two texts that look the same', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      expect(sides(readableChanges(from, to))).toEqual([from.normalize(), to.normalize()])
    }),
  )
})

test('the same letters in other bytes are no change to see, and one to accept or reject', () => {
  const [from, to] = ['Район: новый адрес.', 'Район: новый адрес, кабинет 5.'.normalize('NFD')]
  expect(shown(readableChanges(from, to))).toBe('Район: новый адрес{+, кабинет 5+}.')
  expect(shown(trackedChanges('новый адрес', 'новый адрес'.normalize('NFD')))).toMatch(/^\[-новый-\]\{\+.*\+\} адрес$/)
})

test('long texts with nothing in common are exchanged as a whole', () => {
  const words = (letter: string) => Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`).join(' ')
  expect(readableChanges(words('а'), words('б'))).toHaveLength(2)
})
