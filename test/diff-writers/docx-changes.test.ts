import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { runs } from '../runs.js'
import { cellsOfMoves } from './cells-of-moves.js'
import { changedBytes, plainBytes } from './changed-docx.js'
import { reports } from './edited-reports.js'
import { report } from './generated-reports.js'
import { movesIn } from './moves-in.js'
import { renumbered, report2019, report2020 } from './neighbours-of-2020.js'
import { hasChanges, type Pages, readPages } from './read-pages.js'

/** Where signatures come or go, an empty paragraph of one point's height stays behind, which Word needs between tables. */
const withoutSeparators = (pages: Pages): Pages => pages.filter((part) => part !== 'TableEnd   : ')

function expectBothReadings(bytes: Uint8Array, old: Report, now: Report): void {
  const pages = (of: Uint8Array, choice: Parameters<typeof readPages>[1]) => withoutSeparators(readPages(of, choice))
  expect(pages(bytes, 'accept')).toEqual(pages(plainBytes(now), 'as is'))
  expect(pages(bytes, 'reject')).toEqual(pages(plainBytes(old), 'as is'))
}

test('accepting every change gives the new report, rejecting every one the old', () => {
  fc.assert(
    fc.property(reports, ([old, now]) => expectBothReadings(changedBytes(old, now), old, now)),
    { numRuns: runs(40) },
  )
})

test('so it is with two years of the published report', () => {
  const old = report2019()
  expectBothReadings(changedBytes(old, report2020, renumbered), old, report2020)
})

test('so it is with five hundred cells in which paragraphs move', () => {
  const [old, now] = cellsOfMoves(500, 1)
  expectBothReadings(changedBytes(old, now), old, now)
})

test('what moved has both of its places, with the same text', () => {
  const textOf = (moved: string) => moved.replace(/¶/g, '').normalize()
  let count = 0
  fc.assert(
    fc.property(reports, ([old, now]) => {
      for (const { from, to } of movesIn(changedBytes(old, now))) {
        count += 1
        expect(textOf(from)).toBe(textOf(to))
      }
    }),
    { numRuns: runs(40) },
  )
  expect(count).toBeGreaterThan(15)
})

test('between a report and itself there are no changes, and the pages are its own', () => {
  fc.assert(
    fc.property(report, (one) => {
      const bytes = changedBytes(one, structuredClone(one))
      expect(hasChanges(bytes)).toBe(false)
      expect(readPages(bytes, 'as is')).toEqual(readPages(plainBytes(one), 'as is'))
    }),
    { numRuns: runs(10) },
  )
})

test('the same reports give the same bytes', () => {
  expect(changedBytes(report2019(), report2020)).toEqual(changedBytes(report2019(), report2020))
})
