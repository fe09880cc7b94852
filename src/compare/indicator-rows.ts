import { grouped } from '../model/grouped.js'
import type { Item } from '../model/report.js'
import type { ItemChain } from './item-chains.js'

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
 * The indicators of an item through the periods. One under a new id is the same where name and unit are; where the unit
 * changed another row begins, since nobody can compare across that. In the order of the latest period that has them, and
 * an indicator's earlier units before its later ones.
 */
export function indicatorRows(chain: ItemChain): IndicatorRow[] {
  const rows: OpenRow[] = []
  for (const [index, item] of chain.entries()) {
    let left = item?.indicators ?? []
    for (const keyOf of [byAll, byName, byId]) {
      const free = rows.filter(({ cells }) => !cells[index])
      const matches = onlyMatches(free, left, keyOf)
      for (const [row, indicator] of matches) {
        row.cells[index] = indicator
        row.latest = indicator
      }
      const taken = new Set(matches.values())
      left = left.filter((one) => !taken.has(one))
    }
    for (const indicator of left) {
      const cells = chain.map((_, at) => (at === index ? indicator : null))
      const related = rows.find(({ latest }) => latest.id === indicator.id || nameOf(latest) === nameOf(indicator))
      rows.push({ latest: indicator, cells, family: related?.family ?? {} })
    }
  }
  return inOrder(rows, chain)
}

const byAll = (one: Indicator) => JSON.stringify([one.id, nameOf(one), unitOf(one)])
const byName = (one: Indicator) => JSON.stringify([nameOf(one), unitOf(one)])
const byId = (one: Indicator) => JSON.stringify([one.id, unitOf(one)])

function nameOf({ name }: Indicator): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function unitOf({ unit }: Indicator): string | null {
  return unit === null ? null : unit.normalize('NFC').trim()
}

/** Where two have the same key, nobody knows which is which. */
function onlyMatches(
  rows: readonly OpenRow[],
  indicators: readonly Indicator[],
  keyOf: (one: Indicator) => string,
): Map<OpenRow, Indicator> {
  const found = grouped(indicators, keyOf)
  const waiting = grouped(rows, ({ latest }) => keyOf(latest))
  return new Map(
    [...waiting].flatMap(([key, [row, ...others]]) => {
      const [indicator, ...rest] = found.get(key) ?? []
      return row && indicator && others.length + rest.length === 0 ? [[row, indicator] as const] : []
    }),
  )
}

function inOrder(rows: readonly OpenRow[], chain: ItemChain): IndicatorRow[] {
  const families = new Set<object>()
  for (const index of [...chain.keys()].reverse()) {
    for (const indicator of chain[index]?.indicators ?? []) {
      const row = rows.find(({ cells }) => cells[index] === indicator)
      if (row) families.add(row.family)
    }
  }
  return [...families].flatMap((family) => rows.filter((row) => row.family === family))
}
