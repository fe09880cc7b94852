import { canonicalNumber } from '../model/item-number.js'
import { itemsIn } from '../model/items-in.js'
import type { Item, Report } from '../model/report.js'
import { compareItems, loneItem } from './compare-items.js'
import type { Comparison, ItemChange } from './comparison.js'
import { matchReports } from './match-reports.js'
import { placeChanges } from './places.js'
import { reportChanges } from './report-changes.js'

/** What changed between two reports: item by item, and outside of the items. */
export function compareReports(old: Report, latest: Report): Comparison {
  const matches = matchReports(old, latest)
  const placeOf = placeChanges(old, latest, matches)
  /** What is gone, by the item of the old report that it stood behind; null where it stood before all that stayed. */
  const gone = new Map<Item | null, ItemChange[]>()
  let last: Item | null = null
  for (const item of itemsIn(old.sections)) {
    if (matches.after(item)) last = item
    else gone.set(last, [...(gone.get(last) ?? []), loneItem(item, 'from')])
  }
  const items = [...(gone.get(null) ?? [])]
  for (const to of itemsIn(latest.sections)) {
    const from = matches.before(to)
    items.push(from ? compareItems({ from, to, place: placeOf(to) }, old, latest) : loneItem(to, 'to'))
    if (from) items.push(...(gone.get(from) ?? []))
  }
  return { old, new: latest, items, report: reportChanges(old, latest), summary: summaryOf(items) }
}

/** The same comparison of some items alone, by the numbers that they have on either side, and of nothing besides them. */
export function onlyItems(comparison: Comparison, numbers: readonly string[]): Comparison {
  const wanted = new Set(numbers.map(canonicalNumber))
  const items = comparison.items.filter(({ from, to }) =>
    [from, to].some((item) => item && wanted.has(canonicalNumber(item.number))),
  )
  return { ...comparison, items, report: {}, summary: summaryOf(items) }
}

function summaryOf(items: readonly ItemChange[]): Comparison['summary'] {
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
