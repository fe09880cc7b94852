import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign, type Candidate } from '../../src/compare/assign.js'
import { runs } from '../runs.js'

function worth(candidates: readonly (readonly Candidate[])[], columnOf: Int32Array): number {
  return candidates.reduce(
    (sum, own, row) => sum + (own.find(({ column }) => column === columnOf[row])?.weight ?? 0),
    0,
  )
}

/** The best of all assignments, tried one by one. */
function best(candidates: readonly (readonly Candidate[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const own = candidates[row]
  if (!own) return 0
  const without = best(candidates, row + 1, taken)
  const withOne = own
    .filter(({ column }) => !taken.has(column))
    .map(({ column, weight }) => weight + best(candidates, row + 1, new Set([...taken, column])))
  return Math.max(without, ...withOne)
}

const candidates = fc.array(
  fc.uniqueArray(fc.record({ column: fc.nat(5), weight: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ column }) => column,
    maxLength: 6,
  }),
  { maxLength: 6 },
)

describe('assign', () => {
  test('finds a sum that none exceeds, and gives no column twice', () => {
    fc.assert(
      fc.property(candidates, (given) => {
        const columnOf = assign(given, 6)
        const taken = [...columnOf].filter((column) => column !== -1)
        expect(new Set(taken).size).toBe(taken.length)
        expect(worth(given, columnOf)).toBe(best(given))
      }),
      { numRuns: runs(200) },
    )
  })

  test('takes a good column from the one that came first where both are better off', () => {
    const [row, other] = [
      [
        { column: 0, weight: 9 },
        { column: 1, weight: 8 },
      ],
      [{ column: 0, weight: 7 }],
    ]
    expect([...assign([row, other], 2)]).toEqual([1, 0])
  })

  test('600 rows, each with 600 columns', () => {
    let state = 1
    const next = () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return 1 + (state >>> 8)
    }
    const given = Array.from({ length: 600 }, () =>
      Array.from({ length: 600 }, (_, column) => ({ column, weight: next() })),
    )
    expect(new Set(assign(given, 600)).size).toBe(600)
  })
})
