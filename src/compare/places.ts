import type { Item, Report, Section } from '../model/report.js'
import type { FieldChange } from './comparison.js'
import type { ItemMatches } from './match-reports.js'
import { matchSections } from './match-sections.js'
import { keptInOrder } from './order.js'

/** What changed of the place of each item that both reports have, by the item of the new report: its section, its order. */
export function placeChanges(old: Report, latest: Report, matches: ItemMatches): (item: Item) => FieldChange[] {
  const [before, after] = [placesOf(old), placesOf(latest)]
  const sections = matchSections(old, latest, matches)
  const pairs = [...after.keys()].flatMap((to) => {
    const from = matches.before(to)
    return from ? [{ from: before.get(from)?.index ?? 0, to }] : []
  })
  const kept = keptInOrder(pairs.map(({ from }) => from))
  const stays = new Set(pairs.filter((_, index) => kept[index]).map(({ to }) => to))
  return (to) => {
    const was = before.get(matches.before(to) as Item)
    const is = after.get(to)
    if (!was || !is) return []
    const isMoved = was.section !== null && is.section !== null && sections.get(is.section) !== was.section
    return [
      ...(isMoved ? [{ name: 'section' as const, from: nameOf(was.section), to: nameOf(is.section) }] : []),
      ...(stays.has(to) ? [] : [{ name: 'order' as const, from: was.behind, to: is.behind }]),
    ]
  }
}

interface ItemPlace {
  index: number
  section: Section | null
  /** Number of the item before it. */
  behind: string | null
}

function placesOf({ sections }: Report): Map<Item, ItemPlace> {
  const places = new Map<Item, ItemPlace>()
  let behind: string | null = null
  const walk = (section: Section) => {
    for (const item of section.items) {
      places.set(item, { index: places.size, section, behind })
      behind = item.number
    }
    section.sections.forEach(walk)
  }
  sections.forEach(walk)
  return places
}

function nameOf(section: Section | null): string | null {
  return section?.title ?? section?.number ?? null
}
