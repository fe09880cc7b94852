import type { MonotoneRun } from '../../compare/monotone-runs.js'
import type { Series, Trend } from '../../compare/trend.js'
import { jsonText } from '../../terminal/printable.js'
import { since } from './rows.js'

/** The trend as data, which other programs read. Lists of values and numbers have an element for each period. */
export function write(trend: Trend): string {
  const { kind, reports, follows, items } = trend
  const periods = reports.map(({ period }) => period)
  const runs = (some: readonly MonotoneRun[]) =>
    some.map(({ direction, from, to }) => ({ direction, from: periods[from], to: periods[to], steps: to - from }))
  const incompleteIn = (series: Series | null) => periods.filter((_, index) => series?.incomplete[index])
  const data = {
    kind,
    periods,
    drafts: reports.flatMap(({ draft, period }) => (draft ? [period] : [])),
    gaps: follows.flatMap((isNext, index) =>
      isNext || index === 0 ? [] : [{ from: periods[index - 1], to: periods[index] }],
    ),
    items: items.map((item) => ({
      number: item.latest.number,
      measure: item.latest.measure,
      numbers: item.numbers,
      gone: item.isGone,
      indicators: item.indicators.map(({ id, name, unit, total, byDepartment }) => ({
        ...{ id, name, unit },
        values: total?.values ?? null,
        incomplete: incompleteIn(total),
        runs: runs(total?.runs ?? []),
        byDepartment: byDepartment.map(({ department, series }) => ({
          id: department,
          values: series.values,
          incomplete: incompleteIn(series),
          runs: runs(series.runs),
        })),
      })),
      texts: item.texts.map((text) => ({
        department: text.department,
        periods: text.periods,
        since: since(text, trend),
      })),
    })),
  }
  return `${jsonText(data)}\n`
}
