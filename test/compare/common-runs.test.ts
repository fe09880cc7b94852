import { diffArrays } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonRuns, type Run } from '../../src/compare/common-runs.js'
import { runs } from '../runs.js'

/** The same from the package, which tells what is between the runs too. */
function ofPackage(one: number[], other: number[], limit: number): Run[] | null {
  const changes = diffArrays(one, other, { maxEditLength: limit })
  if (!changes) return null
  const at = { from: 0, to: 0 }
  return changes.flatMap(({ added, removed, count }) => {
    const run = { ...at, length: count }
    if (!added) at.from += count
    if (!removed) at.to += count
    return added || removed ? [] : [run]
  })
}

const few = fc.array(fc.nat(3), { maxLength: 30 })
const many = fc.array(fc.nat(30), { maxLength: 60 })

test.each([
  ['few kinds of pieces', few],
  ['many', many],
])('the same answer as the package diff: %s', (_, list) => {
  fc.assert(
    fc.property(list, list, fc.nat(80), (one, other, limit) => {
      expect(commonRuns(one, other, limit)).toEqual(ofPackage(one, other, limit))
    }),
    { numRuns: runs(300) },
  )
})

test('a list that was edited here and there, long enough for the room of the search to grow', () => {
  const one = Array.from({ length: 1000 }, (_, index) => (index * index) % 97)
  const other = one.flatMap((piece, index) => (index % 7 === 0 ? [] : index % 11 === 0 ? [piece, 98] : [piece]))
  expect(commonRuns(one, other, 800)).toEqual(ofPackage(one, other, 800))
})
