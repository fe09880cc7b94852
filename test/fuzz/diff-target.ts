import fc from 'fast-check'
import { expect } from 'vitest'
import { changesWriters } from '../../src/diff-writers/registry.js'
import { documentOf } from '../../src/document/report-document.js'
import { itemsIn } from '../../src/model/items-in.js'
import type { Report } from '../../src/model/report.js'
import { compareReports } from '../compare/compare-data.js'
import { report } from '../diff-writers/generated-reports.js'
import { changesOptions } from '../diff-writers/options.js'
import type { Target } from './target.js'

/** Another year's report: a different one, or the same with some items of a different one in place of its own. */
const pair: fc.Arbitrary<[Report, Report]> = fc.tuple(report, report, fc.nat(6)).map(([one, other, from]) => {
  const years = (old: Report, latest: Report): [Report, Report] => [
    { ...old, period: '2019' },
    { ...latest, period: '2020' },
  ]
  if (from === 0) return years(one, other)
  const items = [...itemsIn(other.sections)]
  const latest = structuredClone(one)
  for (const section of latest.sections)
    section.items = section.items.map((item, index) =>
      index % from === 0 ? { ...(items[index] ?? item), number: item.number } : item,
    )
  return years(one, latest)
})

/**
 * diff never throws, in any form, and says the same twice. Every item of both reports stands in it once; one that it calls
 * unchanged says the same; a difference is that of the two values.
 */
export const diffTarget: Target = {
  name: 'diff',
  property: fc.asyncProperty(fc.tuple(pair, fc.nat(9)), async ([[old, latest], chance]) => {
    const comparison = compareReports(old, latest)
    const { items } = comparison
    expect(items.flatMap(({ to }) => to ?? [])).toEqual([...itemsIn(latest.sections)])
    expect(items.flatMap(({ from }) => from ?? [])).toHaveLength([...itemsIn(old.sections)].length)
    for (const { change, from, to, indicators } of items) {
      if (change === 'unchanged') expect(to?.contributions).toEqual(from?.contributions)
      for (const { from: was, to: is, delta } of indicators) {
        if (delta !== null) expect(delta).toBeCloseTo((is ?? 0) - (was ?? 0), 6)
      }
    }
    const options = {
      ...changesOptions,
      documents: () => ({ old: documentOf(old, null, null), new: documentOf(latest, null, null) }),
    }
    const formats = (['pretty', 'md', 'json', 'html', 'docx'] as const).filter(
      (_, index) => index < 3 || chance === index,
    )
    for (const format of formats) {
      const { write } = await changesWriters[format]()
      const [once, again] = [await write(comparison, options), await write(compareReports(old, latest), options)]
      expect(Buffer.from(once).equals(Buffer.from(again)), format).toBe(true)
    }
  }),
}
