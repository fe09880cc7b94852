import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SourceText } from '../../src/model/source-text.js'
import type { Text } from '../../src/model/text.js'
import { NormalizedText, normalizedText } from '../../src/text/normalized-text.js'
import { runs } from '../runs.js'

function typed(value: string): Text {
  const source = new SourceText('a.yaml', value)
  const placeOf = (start: number, end: number) => ({ source, start, end })
  return { value, place: placeOf(0, value.length), placeOf, foldedLines: 0, isCut: false }
}

test('letters are composed, hyphens and line breaks of Word are those of a text, and other control characters go', () => {
  expect(new NormalizedText(typed('Раи\u0306он\u0007, е\u0308лка\u001eпалка.\u000bА\u0301')).value).toBe(
    'Район, ёлка-палка.\nА\u0301'.normalize('NFC'),
  )
})

test.each([
  ['бюджете.\u000cСтраница', 'бюджете. Страница'],
  ['бюджета\u0007\u0007города', 'бюджета города'],
  ['бюджета\u000e и\u0007, города\u000c', 'бюджета и, города'],
])('the end of a page, a column or a cell is a space where it alone keeps two words apart: %j', (value, shown) => {
  expect(new NormalizedText(typed(value)).value).toBe(shown)
})

test('a text with nothing of the kind is the text itself', () => {
  const text = typed('Район, ёлка – «Палка».')
  expect(normalizedText(text)).toBe(text)
})

const piece = fc.constantFrom(...['и\u0306', 'Е\u0308', 'а\u0301', 'й', 'а', ' ', '\n', '\u001e', '\u0007', '😀'])

test('every place is that of what was typed there', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = typed(pieces.join(''))
      const { value, placeOf } = new NormalizedText(text)
      const shown = Array.from({ length: value.length }, (_, at) => {
        const { start, end } = placeOf(at, at + 1)
        return text.value.slice(start, end)
      })
      const behind = shown.join('')
      expect(text.value.endsWith(behind)).toBe(true)
      expect(
        behind
          .normalize()
          .replace(/(?<=[\p{L}\p{M}])\u0007+(?=\p{L})/gu, ' ')
          .replace(/\u0007/g, '')
          .replaceAll('\u001e', '-'),
      ).toBe(value.normalize())
    }),
    { numRuns: runs(200) },
  )
})
