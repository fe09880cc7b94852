import { Coverages } from '../model/coverage.js'
import type { Amount } from '../model/indicators.js'
import type { Period } from '../model/period.js'
import type { Gaps } from '../model/printing.js'
import type { ReportedItem } from '../model/reported-item.js'

/** What the totals of an item lack, by the id of the indicator. One without a total lacks nothing that could be said. */
export function gapsOf(reported: ReportedItem, period: Period): Map<string, Gaps> {
  const gaps = new Map<string, Gaps>()
  if (reported.totals.length === 0) return gaps
  const coverages = new Coverages(reported, period)
  for (const { indicator, value, byDepartment } of reported.totals) {
    if (!value) continue
    const { given, lacking } = coverages.of(indicator)
    const coverage = lacking.length > 0 ? { given: given.length, of: given.length + lacking.length } : null
    gaps.set(indicator.id, { coverage, missingQuarters: missingQuartersIn([...byDepartment.values()], period) })
  }
  return gaps
}

/** Quarters that departments left out. */
function missingQuartersIn(amounts: readonly Amount[], { quarters }: Period): Gaps['missingQuarters'] {
  const missing = quarters.filter((quarter) => amounts.some((one) => one.missingQuarters.includes(quarter)))
  if (missing.length === 0) return null
  const all = missing.every((quarter) => amounts.every((one) => one.missingQuarters.includes(quarter)))
  return { quarters: missing, all }
}

export const noGaps: Gaps = { coverage: null, missingQuarters: null }
