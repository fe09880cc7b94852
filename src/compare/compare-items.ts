import { canonicalNumber } from '../model/item-number.js'
import type { Item, Report } from '../model/report.js'
import { isCopiedText } from '../text/copied-text.js'
import type { Changed, ItemChange } from './comparison.js'
import { indicatorChanges } from './indicator-changes.js'
import { evidenceOf, responsibleOf, textOf } from './item-text.js'

type Status = Item['status']

/** How well a status speaks of an item; the others say nothing that could be better or worse. */
const standing: Partial<Record<Status, number>> = {
  done: 4,
  ongoing: 3,
  reported: 3,
  partial: 2,
  'not-done': 1,
  missing: 0,
}

/** What became of an item that both reports have. */
export function compareItems(from: Item, to: Item, old: Report, latest: Report): ItemChange {
  const text: Changed<string> = { from: textOf(from), to: textOf(to) }
  const ids = { from: responsibleOf(from, old), to: responsibleOf(to, latest) }
  const differences = {
    measure: changed(from.measure, to.measure),
    deadline: changed(from.deadline, to.deadline),
    // Where the departments are the same, what is printed in their place may still be another.
    responsible: changed(ids.from, ids.to) ?? changed(from.responsibleText ?? ids.from, to.responsibleText ?? ids.to),
    status: changed(from.status, to.status),
    text: changed(text.from, text.to),
    evidence: changed(evidenceOf(from, old), evidenceOf(to, latest)),
  }
  const indicators = indicatorChanges(from.indicators, to.indicators)
  const isRenumbered = canonicalNumber(from.number) !== canonicalNumber(to.number)
  const isChanged = isRenumbered || indicators.length > 0 || Object.values(differences).some((one) => one !== null)
  const [before, after] = [standing[from.status], standing[to.status]]
  const isJudged = before !== undefined && after !== undefined
  return {
    change: isChanged ? 'changed' : 'unchanged',
    from,
    to,
    matchedBy: isRenumbered ? 'measure' : 'number',
    ...differences,
    copied: isCopiedText(text.from, text.to, { from: yearOf(old), to: yearOf(latest) }),
    regressed: isJudged && after < before,
    progressed: isJudged && after > before,
    indicators,
  }
}

/** An item that only one of the reports has. */
export function loneItem(item: Item, side: 'from' | 'to'): ItemChange {
  const isGone = side === 'from'
  return {
    change: isGone ? 'removed' : 'added',
    from: isGone ? item : null,
    to: isGone ? null : item,
    matchedBy: null,
    ...{ measure: null, deadline: null, responsible: null, status: null, text: null, evidence: null },
    copied: false,
    // What was repealed was bound to go; of the rest, nobody has been told that it went.
    regressed: isGone && item.repealed === null && item.status !== 'repealed',
    progressed: false,
    indicators: indicatorChanges(isGone ? item.indicators : [], isGone ? [] : item.indicators),
  }
}

function yearOf({ period }: Report): string {
  return period.slice(0, 4)
}

function changed<Value>(from: Value, to: Value): Changed<Value> | null {
  return from === to ? null : { from, to }
}
