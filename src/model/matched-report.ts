import type { Gaps } from './printing.js'
import type { Item, Report } from './report.js'

/** The report of another period, as it is seen from the items of one that is compared with it. */
export interface MatchedReport {
  report: Report
  /** What the item of this number is in the other report; null where it has none. */
  itemOf(number: string): Item | null
  /** What an indicator of the item of this number is there, by its id; its unit may be another. Null where there is none. */
  indicatorOf(number: string, id: string): Item['indicators'][number] | null
  /** What the total of one of its indicators lacks. */
  gapsOf(indicator: Item['indicators'][number]): Gaps
}
