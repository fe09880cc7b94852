import { itemsIn } from '../model/items-in.js'
import type { Item, Report } from '../model/report.js'
import { matchReports } from './match-reports.js'

/** One item through several reports: what it is in each of them; null where that report does not have it. */
export type ItemChain = readonly (Item | null)[]

/** A chain that may still go on. */
interface OpenChain {
  items: (Item | null)[]
  last: Item
  /** The place of the report that `last` stands in. */
  at: number
}

/**
 * The items of reports that follow each other in time, each through all of them. In order of the last report; an item that
 * it does not have stands behind the one that it followed.
 */
export function chainsOf(reports: readonly Report[]): ItemChain[] {
  const chains: OpenChain[] = []
  const chainOf = new Map<Item, OpenChain>()
  for (const [index, report] of reports.entries()) {
    let open = [...itemsIn(report.sections)]
    const take = (chain: OpenChain, item: Item) => {
      chain.items[index] = item
      Object.assign(chain, { last: item, at: index })
      chainOf.set(item, chain)
    }
    // The report before first; then those behind which an item was left out for a while.
    for (let before = index - 1; before >= 0 && open.length > 0; before--) {
      const old = reports[before]
      if (!old || !chains.some(({ at }) => at === before)) continue
      const matches = matchReports(old, report)
      open = open.filter((item) => {
        const match = matches.before(item)
        const chain = match && chainOf.get(match)
        if (!chain || chain.last !== match) return true
        take(chain, item)
        return false
      })
    }
    for (const item of open) {
      const chain = { items: reports.map(() => null), last: item, at: index }
      chains.push(chain)
      take(chain, item)
    }
  }
  return sortedChains(reports, chainOf).map(({ items }) => items)
}

function sortedChains(reports: readonly Report[], chainOf: ReadonlyMap<Item, OpenChain>): OpenChain[] {
  const ordered: OpenChain[] = []
  const placed = new Set<OpenChain>()
  for (const { sections } of reports.toReversed()) {
    let previous: OpenChain | null = null
    for (const item of itemsIn(sections)) {
      const chain = chainOf.get(item)
      if (!chain) continue
      if (!placed.has(chain)) {
        ordered.splice(previous ? ordered.indexOf(previous) + 1 : 0, 0, chain)
        placed.add(chain)
      }
      previous = chain
    }
  }
  return ordered
}
