import { isIncomplete, isShareIncomplete, type PrintedReport } from '../model/incomplete.js'
import { followersIn, type PeriodKind } from '../model/period-kind.js'
import type { Item, Report, Section } from '../model/report.js'
import { type IndicatorRow, indicatorRows } from './indicator-rows.js'
import { chainsOf, type ItemChain } from './item-chains.js'
import { type MonotoneRun, monotoneRunsOf } from './monotone-runs.js'
import { type SameText, sameTexts } from './same-texts.js'

/** What became of items and figures over all periods of one kind. Lists of values have an element for each period. */
export interface Trend {
  kind: PeriodKind
  /** In order of time. */
  reports: readonly Report[]
  /** Of each report: whether it follows upon the one before, with no period missing between the two. */
  follows: readonly boolean[]
  /** By its id, as the latest report that has it knows it. */
  departments: ReadonlyMap<string, Report['departments'][number]>
  /** In the order of the last report, each item that is gone behind the one that it followed. */
  items: ItemTrend[]
}

export interface ItemTrend {
  /** As the latest report has it. */
  latest: Item
  /** The last report does not have it. */
  isGone: boolean
  numbers: (string | null)[]
  /** The innermost section that it stands in, in the latest report that has it. */
  section: Section
  /** Numbers of all sections that it stood in, in any period. */
  sections: ReadonlySet<string>
  indicators: IndicatorTrend[]
  /** Of the departments whose text the last report has. */
  texts: SameText[]
}

export interface IndicatorTrend {
  id: string
  name: string
  unit: string | null
  /** Over all departments; null where there is never a total, or where it was not asked for. */
  total: Series | null
  byDepartment: { department: string; series: Series }[]
}

export interface Series {
  values: (number | null)[]
  /** Which of them lack the figure of a department or of a quarter, and so can be held against no other. */
  incomplete: boolean[]
  runs: MonotoneRun[]
}

type Indicator = Item['indicators'][number]

/** An indicator in one period. */
interface Cell {
  indicator: Indicator
  item: Item
  of: PrintedReport
}

/** Reports are of one kind, in order of time. */
export function trendOf(kind: PeriodKind, printed: readonly PrintedReport[]): Trend {
  const reports = printed.map(({ report }) => report)
  const follows = followersIn(reports.map(({ period }) => period))
  const paths = reports.map(sectionPaths)
  const departments = new Map(reports.flatMap((report) => report.departments.map((one) => [one.id, one] as const)))
  const items = chainsOf(reports).flatMap((chain): ItemTrend[] => {
    const at = chain.findLastIndex((item) => item !== null)
    const latest = chain[at]
    const section = latest && paths[at]?.get(latest)?.at(-1)
    if (!latest || !section) return []
    return [
      {
        latest,
        section,
        isGone: at < chain.length - 1,
        numbers: chain.map((item) => item?.number ?? null),
        sections: new Set(
          chain.flatMap((item, index) =>
            item ? (paths[index]?.get(item) ?? []).flatMap(({ number }) => number ?? []) : [],
          ),
        ),
        indicators: indicatorRows(chain).map((row) => indicatorTrend(row, chain, printed, follows)),
        texts: sameTexts(chain, reports, follows),
      },
    ]
  })
  return { kind, reports, follows, departments, items }
}

/** By item, the sections around it, the outermost first. */
function sectionPaths({ sections }: Report): Map<Item, Section[]> {
  const paths = new Map<Item, Section[]>()
  const walk = (section: Section, above: readonly Section[]) => {
    const path = [...above, section]
    for (const item of section.items) paths.set(item, path)
    for (const inner of section.sections) walk(inner, path)
  }
  for (const section of sections) walk(section, [])
  return paths
}

function indicatorTrend(
  { latest, cells }: IndicatorRow,
  chain: ItemChain,
  printed: readonly PrintedReport[],
  follows: readonly boolean[],
): IndicatorTrend {
  const departments = new Set(cells.toReversed().flatMap((cell) => Object.keys(cell?.byDepartment ?? {})))
  const seriesOf = (value: (cell: Indicator) => number | null, lacks: (cell: Cell) => boolean): Series => {
    const values = cells.map((cell) => (cell ? value(cell) : null))
    const incomplete = printed.map((of, index) => {
      const [item, indicator] = [chain[index], cells[index]]
      return item && indicator && values[index] !== null ? lacks({ indicator, item, of }) : false
    })
    // A value that may still rise ends a run.
    const sure = values.map((one, index) => (incomplete[index] || printed[index]?.report.draft ? null : one))
    return { values, incomplete, runs: monotoneRunsOf(sure, follows) }
  }
  const total = seriesOf(
    ({ value }) => value,
    ({ indicator, item, of }) => isIncomplete(indicator, item, of),
  )
  return {
    id: latest.id,
    name: latest.name,
    unit: latest.unit,
    total: total.values.every((value) => value === null) ? null : total,
    byDepartment: [...departments].map((department) => ({
      department,
      series: seriesOf(
        ({ byDepartment }) => byDepartment[department] ?? null,
        ({ indicator, item, of }) => isShareIncomplete(department, indicator, item, of.report.period),
      ),
    })),
  }
}
