import { followersIn, type PeriodKind } from '../model/period-kind.js'
import type { Contribution, Item, Report, Section } from '../model/report.js'
import { type IndicatorRow, indicatorRows } from './indicator-rows.js'
import { chainsOf, type ItemChain } from './item-chains.js'
import { type Run, runsOf } from './runs.js'
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
  runs: Run[]
}

/** Reports are of one kind, in order of time. */
export function trendOf(kind: PeriodKind, reports: readonly Report[]): Trend {
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
        indicators: indicatorRows(chain).map((row) => indicatorTrend(row, chain, reports, follows)),
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
  reports: readonly Report[],
  follows: readonly boolean[],
): IndicatorTrend {
  const isFinal = reports.map(({ draft }) => !draft)
  const isWhole = chain.map((item, index) => isFinal[index] === true && item !== null && haveAllReported(item))
  const departments = new Set(cells.toReversed().flatMap((cell) => Object.keys(cell?.byDepartment ?? {})))
  const totals = cells.map((cell) => cell?.value ?? null)
  return {
    id: latest.id,
    name: latest.name,
    unit: latest.unit,
    total: totals.every((value) => value === null) ? null : seriesOf(totals, isWhole, follows),
    byDepartment: [...departments].map((department) => ({
      department,
      series: seriesOf(
        cells.map((cell) => cell?.byDepartment[department] ?? null),
        isFinal,
        follows,
      ),
    })),
  }
}

/** `isSure`: whether the value of a period is the last word; one that is not may still rise, and ends a run. */
function seriesOf(values: (number | null)[], isSure: readonly boolean[], follows: readonly boolean[]): Series {
  const sure = values.map((value, index) => (isSure[index] ? value : null))
  return { values, runs: runsOf(sure, follows) }
}

/** Where one of them is silent, the total is that of the others, and less than it should be. */
function haveAllReported({ responsible, contributions }: Item): boolean {
  const reported = new Set(contributions.flatMap(({ department, jointly }: Contribution) => [department, ...jointly]))
  return (responsible ?? []).every((id) => reported.has(id))
}
