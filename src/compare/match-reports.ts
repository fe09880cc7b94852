import { itemsIn } from '../model/items-in.js'
import type { Item, Report } from '../model/report.js'
import { matchItems } from './match-items.js'

/** Which items of two reports are one; the only answer to that question in svod. */
export interface ItemMatches {
  /** What an item of the new report was in the old one; null where it is new. */
  before(item: Item): Item | null
  /** What an item of the old report became in the new one; null where it is gone. */
  after(item: Item): Item | null
}

/** Matches the items of two reports, once for each pair of them. */
export function matchReports(old: Report, latest: Report): ItemMatches {
  const known = matchesByPair.get(old) ?? new WeakMap<Report, ItemMatches>()
  matchesByPair.set(old, known)
  const found = known.get(latest) ?? matchesOf(old, latest)
  known.set(latest, found)
  return found
}

const matchesByPair = new WeakMap<Report, WeakMap<Report, ItemMatches>>()

function matchesOf(old: Report, latest: Report): ItemMatches {
  const [from, to] = [[...itemsIn(old.sections)], [...itemsIn(latest.sections)]]
  const [before, after] = [new Map<Item, Item>(), new Map<Item, Item>()]
  for (const [index, match] of matchItems(from, to).entries()) {
    const [one, other] = [from[index], to[match]]
    if (!one || !other) continue
    after.set(one, other)
    before.set(other, one)
  }
  return { before: (item) => before.get(item) ?? null, after: (item) => after.get(item) ?? null }
}
