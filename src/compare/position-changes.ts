import { groupBy } from '../model/group-by.js'
import type { Item, Report, Section } from '../model/report.js'
import type { FieldChange } from './comparison.js'
import { keptInOrder } from './longest-increasing-subsequence.js'
import type { ItemMatches } from './match-reports.js'
import { matchSections, sectionsIn } from './match-sections.js'

/**
 * What changed of the position of each item that both reports have, by the item of the new report: its section, or its order
 * among the items that stayed in the section with it.
 */
export function positionChanges(old: Report, latest: Report, matches: ItemMatches): (item: Item) => FieldChange[] {
  const [before, after] = [positionsOf(old), positionsOf(latest)]
  const sections = matchSections(old, latest, matches)
  const changes = new Map<Item, FieldChange[]>()
  const stayed: Pair[] = []
  for (const [to, is] of after) {
    const from = matches.before(to)
    const was = from && before.get(from)
    if (!was) continue
    if (sections.get(is.section) === was.section) stayed.push({ to, was, is })
    else changes.set(to, [{ name: 'section', from: nameOf(was.section), to: nameOf(is.section) }])
  }
  for (const pairs of groupBy(stayed, ({ is }) => is.section).values()) {
    const kept = keptInOrder(pairs.map(({ was }) => was.index))
    for (const [index, { to, was, is }] of pairs.entries()) {
      // Of several that moved as one the first alone did: the others stand behind the same item as before.
      const isBehindTheSame = was.behind !== null && is.behind !== null && matches.before(is.behind) === was.behind
      if (kept[index] || isBehindTheSame) continue
      changes.set(to, [{ name: 'order', from: was.behind?.number ?? null, to: is.behind?.number ?? null }])
    }
  }
  return (item) => changes.get(item) ?? []
}

interface Pair {
  to: Item
  was: ItemPosition
  is: ItemPosition
}

interface ItemPosition {
  index: number
  section: Section
  /** The item before it in the section; null of the first. */
  behind: Item | null
}

function positionsOf({ sections }: Report): Map<Item, ItemPosition> {
  const positions = new Map<Item, ItemPosition>()
  for (const section of sectionsIn(sections)) {
    for (const [index, item] of section.items.entries()) {
      positions.set(item, { index, section, behind: section.items[index - 1] ?? null })
    }
  }
  return positions
}

function nameOf({ title, number }: Section): string | null {
  return title ?? number
}
