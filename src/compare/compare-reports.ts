import type { PrintedReport } from '../model/incomplete.js'
import { itemsIn } from '../model/items-in.js'
import type { Item } from '../model/report.js'
import { compareItems, loneItem } from './compare-items.js'
import type { Comparison, ItemChange } from './comparison.js'
import { likelySuccessors } from './likely-successors.js'
import { matchReports } from './match-reports.js'
import { positionChanges } from './position-changes.js'
import { reportChanges } from './report-changes.js'

/** What changed between two reports: item by item, and outside of the items. */
export function compareReports(before: PrintedReport, after: PrintedReport): Comparison {
  const [old, latest] = [before.report, after.report]
  const matches = matchReports(old, latest)
  const placeOf = positionChanges(old, latest, matches)
  /** What is gone, by the item of the old report that it stood behind; null where it stood before all that stayed. */
  const gone = new Map<Item | null, ItemChange[]>()
  let last: Item | null = null
  for (const item of itemsIn(old.sections)) {
    if (matches.after(item)) last = item
    else gone.set(last, [...(gone.get(last) ?? []), loneItem(item, 'from', before)])
  }
  const items = [...(gone.get(null) ?? [])]
  for (const to of itemsIn(latest.sections)) {
    const from = matches.before(to)
    items.push(from ? compareItems({ from, to, place: placeOf(to) }, before, after) : loneItem(to, 'to', after))
    if (from) items.push(...(gone.get(from) ?? []))
  }
  guessSuccessors(items)
  return { old, new: latest, items, report: reportChanges(old, latest), summary: summaryOf(items) }
}

/** Says of each item that one report alone has which one of the other report it may be. */
function guessSuccessors(items: readonly ItemChange[]): void {
  const [removed, added] = [items.filter(({ to }) => to === null), items.filter(({ from }) => from === null)]
  const changes = new Map(items.map((one) => [one.from ?? one.to, one]))
  const lone = (some: readonly ItemChange[]) => some.flatMap(({ from, to }) => from ?? to ?? [])
  for (const [item, successor] of likelySuccessors(lone(removed), lone(added))) {
    const [gone, come] = [changes.get(item), changes.get(successor)]
    if (!gone || !come) continue
    gone.perhaps = successor
    come.perhaps = item
  }
}

/** How many items are what. */
export function summaryOf(items: readonly ItemChange[]): Comparison['summary'] {
  const count = (is: (one: ItemChange) => boolean) => items.filter(is).length
  return {
    added: count(({ change }) => change === 'added'),
    removed: count(({ change }) => change === 'removed'),
    changed: count(({ change }) => change === 'changed'),
    unchanged: count(({ change }) => change === 'unchanged'),
    renumbered: count(({ matchedBy }) => matchedBy === 'measure'),
    copied: count(({ copied }) => copied),
    regressed: count(({ regressed }) => regressed),
    progressed: count(({ progressed }) => progressed),
  }
}
