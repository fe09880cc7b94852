import { compareReports as compare } from '../../src/compare/compare-reports.js'
import type { Comparison } from '../../src/compare/comparison.js'
import { type Trend, trendOf as trend } from '../../src/compare/trend.js'
import type { PrintedReport } from '../../src/model/incomplete.js'
import type { PeriodKind } from '../../src/model/period-kind.js'
import type { Report } from '../../src/model/report.js'

/** A report of which the data alone are known, as it is read from a file. */
export const dataOf = (report: Report): PrintedReport => ({ report, printing: null })

export const compareReports = (old: Report, latest: Report): Comparison => compare(dataOf(old), dataOf(latest))

export const trendOf = (kind: PeriodKind, reports: readonly Report[]): Trend => trend(kind, reports.map(dataOf))
