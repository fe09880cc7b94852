import { mustBeReported } from './due.js'
import { parsePeriod } from './period.js'
import type { Printing } from './printing.js'
import type { Item, Report } from './report.js'

type Indicator = Item['indicators'][number]

/** A report with what its data do not hold of its figures; `printing` is null where only the data are there. */
export interface PrintedReport {
  report: Report
  printing: Printing | null
}

/**
 * Whether the total of an item's indicator lacks the figure of a department or of a quarter. Nobody can say how such a total
 * stands against another one. The data alone say who must report and did not, and which quarters a department left out.
 */
export function isIncomplete(indicator: Indicator, item: Item, { report, printing }: PrintedReport): boolean {
  if (indicator.value === null) return false
  const notes = printing?.notes.get(indicator)
  if (notes) return notes.coverage !== null || notes.missingQuarters !== null
  return !haveAllReported(item, report) || lacksQuarters(indicator, item, report)
}

function haveAllReported(item: Item, { period: name }: Report): boolean {
  const period = parsePeriod(name)
  if (period && !mustBeReported(item, period)) return true
  const reported = new Set(item.contributions.flatMap(({ department, jointly }) => [department, ...jointly]))
  return (item.responsible ?? []).every((id) => reported.has(id))
}

function lacksQuarters(indicator: Indicator, item: Item, { period }: Report): boolean {
  return item.contributions.some(({ department }) => isShareIncomplete(department, indicator, item, period))
}

/** Whether what a department gave lacks a quarter of the period that it gave by quarters. */
export function isShareIncomplete(
  department: string,
  { id }: Indicator,
  { contributions }: Item,
  period: string,
): boolean {
  const byQuarter = contributions.find((one) => one.department === department)?.indicators[id]?.byQuarter ?? null
  return byQuarter !== null && (parsePeriod(period)?.quarters ?? []).some((quarter) => byQuarter[quarter] === undefined)
}
