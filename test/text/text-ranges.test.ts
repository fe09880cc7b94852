import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, mergeOverlapping, outsideOf } from '../../src/text/text-ranges.js'

const stretch = fc
  .record({ from: fc.nat(20), length: fc.integer({ min: 1, max: 6 }) })
  .map(({ from, length }) => ({ from, to: from + length }))
const stretches = fc.array(stretch, { maxLength: 8 })

test('what lies in one of several stretches lies in what they are together', () => {
  fc.assert(
    fc.property(stretches, fc.nat(30), (some, at) => {
      expect(contains(mergeOverlapping(some), at)).toBe(some.some(({ from, to }) => from <= at && at < to))
    }),
  )
})

test('what is left of a text lies in none of them', () => {
  const text = 'abcdefghijklmnopqrstuvwxyz0123'
  fc.assert(
    fc.property(stretches, fc.nat(25), fc.nat(25), (some, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const left = [...text].filter(
        (_, at) => from <= at && at < to && !some.some((covered) => covered.from <= at && at < covered.to),
      )
      expect(outsideOf(mergeOverlapping(some), text, from, to)).toBe(left.join(''))
    }),
  )
})
