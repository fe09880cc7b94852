import { matchIndicators } from '../compare/match-indicators.js'
import { matchReports } from '../compare/match-reports.js'
import { noGaps } from '../merge/gaps.js'
import type { Merged } from '../merge/merge.js'
import { canonicalNumber } from '../model/item-number.js'
import { itemsIn } from '../model/items-in.js'
import type { MatchedReport } from '../model/matched-report.js'
import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import type { Item, Report } from '../model/report.js'

/** An earlier report, matched with the items of a later one as `svod diff` matches them. */
export function matchedReport({ report, printing }: Merged, latest: Report): MatchedReport {
  const { before } = matchReports(report, latest)
  const items = new Map([...itemsIn(latest.sections)].map((item) => [canonicalNumber(item.number), item]))
  const indicatorsOf = memoizeByIdentity((item: Item) =>
    matchIndicators(before(item)?.indicators ?? [], item.indicators),
  )
  const itemBy = (number: string) => items.get(canonicalNumber(number)) ?? null
  return {
    report,
    gapsOf: (indicator) => printing.notes.get(indicator) ?? noGaps,
    itemOf(number) {
      const item = itemBy(number)
      return item && before(item)
    },
    indicatorOf(number, id) {
      const item = itemBy(number)
      const indicator = item?.indicators.find((one) => one.id === id)
      return (item && indicator && indicatorsOf(item).get(indicator)) ?? null
    },
  }
}
