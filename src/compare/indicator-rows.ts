import type { Item } from '../model/report.js'
import { isOneUnit } from '../text/unit.js'
import type { ItemChain } from './item-chains.js'
import { matchIndicators } from './match-indicators.js'

type Indicator = Item['indicators'][number]

/** An indicator through the periods of a chain, in one unit; null where a period does not have it in that unit. */
export interface IndicatorRow {
  /** As the latest period that has it names it. */
  latest: Indicator
  cells: readonly (Indicator | null)[]
}

interface OpenRow extends IndicatorRow {
  cells: (Indicator | null)[]
  /** The rows of one indicator in several units have this in common. */
  family: object
}

/**
 * The indicators of an item through the periods, as those of two neighbours are matched; where the unit changed another row
 * begins, since nobody can compare across that. In the order of the latest period that has them, and an indicator's earlier
 * units before its later ones.
 */
export function indicatorRows(chain: ItemChain): IndicatorRow[] {
  const rows: OpenRow[] = []
  for (const [index, item] of chain.entries()) {
    const indicators = item?.indicators ?? []
    const known = new Map(rows.map((row) => [row.latest, row]))
    const before = matchIndicators([...known.keys()], indicators)
    for (const indicator of indicators) {
      const match = before.get(indicator)
      const row = match && known.get(match)
      if (row && isOneUnit(row.latest, indicator)) {
        row.cells[index] = indicator
        row.latest = indicator
      } else {
        const cells = chain.map((_, at) => (at === index ? indicator : null))
        rows.push({ latest: indicator, cells, family: row?.family ?? {} })
      }
    }
  }
  return sortedRows(rows, chain)
}

function sortedRows(rows: readonly OpenRow[], chain: ItemChain): IndicatorRow[] {
  const families = new Set<object>()
  for (const index of [...chain.keys()].reverse()) {
    for (const indicator of chain[index]?.indicators ?? []) {
      const row = rows.find(({ cells }) => cells[index] === indicator)
      if (row) families.add(row.family)
    }
  }
  return [...families].flatMap((family) => rows.filter((row) => row.family === family))
}
