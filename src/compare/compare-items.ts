import type { PrintedReport } from '../model/incomplete.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Item, Report } from '../model/report.js'
import { haveOnlyYearsChanged, isCopiedText } from '../text/copied-text.js'
import { changedData, changedText } from './changed-values.js'
import type { Changed, FieldChange, ItemChange } from './comparison.js'
import { departmentChanges, isAnsweredAlike } from './department-changes.js'
import { indicatorChanges } from './indicator-changes.js'
import { evidenceText, itemText, responsibleOf } from './item-text.js'
import { movedParagraphs } from './moved-paragraphs.js'
import { yearsOf } from './report-years.js'
import { verdictOf } from './verdict.js'

/** An item of both reports, with what its place among the others says of it. */
export interface Pair {
  from: Item
  to: Item
  place: FieldChange[]
}

/** What became of an item that both reports have. */
export function compareItems({ from, to, place }: Pair, before: PrintedReport, after: PrintedReport): ItemChange {
  const [old, latest] = [before.report, after.report]
  const text: Changed<string> = { from: itemText(from), to: itemText(to) }
  const years = yearsOf(old, latest)
  const differences = {
    measure: changedText(from.measure, to.measure),
    deadline: changedText(from.deadline, to.deadline),
    responsible: responsibleChange(from, to, old, latest),
    status: from.status === to.status ? null : { from: from.status, to: to.status },
    text: changedText(text.from, text.to),
    evidence: changedText(evidenceText(from, old), evidenceText(to, latest)),
  }
  const fields = [...ownFields(from, to), ...place]
  const departments = departmentChanges(from, to, old, latest)
  const indicators = indicatorChanges({ item: from, of: before }, { item: to, of: after })
  const isRenumbered = canonicalNumber(from.number) !== canonicalNumber(to.number)
  const isChanged =
    isRenumbered ||
    indicators.length > 0 ||
    fields.length > 0 ||
    departments.some(({ change }) => change !== 'unchanged') ||
    Object.values(differences).some((one) => one !== null)
  const { measure, deadline, evidence } = differences
  const typed = [measure, deadline, evidence, differences.text].filter((one) => one !== null)
  const saysTheSame =
    indicators.length === 0 &&
    differences.responsible === null &&
    differences.status === null &&
    typed.every((one) => isCopiedText(one.from, one.to, years)) &&
    fields.every((field) => haveOnlyDatesMoved(field, years) || field.name === 'order' || field.name === 'label') &&
    isAnsweredAlike(from, to, old, latest)
  return {
    change: isChanged ? 'changed' : 'unchanged',
    from,
    to,
    matchedBy: isRenumbered ? 'measure' : 'number',
    ...differences,
    fields,
    departments,
    copied: isCopiedText(text.from, text.to, years),
    yearsOnly:
      isChanged &&
      saysTheSame &&
      !isRenumbered &&
      typed.every((one) => haveOnlyYearsChanged(one.from, one.to, years)) &&
      fields.every((field) => haveOnlyDatesMoved(field, years)),
    inSubstance: isChanged && !saysTheSame,
    ...verdictOf(from.status, to.status),
    gone: false,
    moved: differences.text ? movedParagraphs(text) : [],
    perhaps: null,
    indicators,
  }
}

/** An item that only one of the reports has. */
export function loneItem(item: Item, side: 'from' | 'to', of: PrintedReport): ItemChange {
  const isGone = side === 'from'
  // What was repealed was bound to go; of the rest, nobody has been told that it went.
  const gone = isGone && item.repealed === null && item.status !== 'repealed'
  return {
    change: isGone ? 'removed' : 'added',
    from: isGone ? item : null,
    to: isGone ? null : item,
    matchedBy: null,
    ...{ measure: null, deadline: null, responsible: null, status: null, text: null, evidence: null },
    ...{ fields: [], moved: [], perhaps: null, copied: false, yearsOnly: false, inSubstance: true },
    departments: answeringDepartments(item).map((id) => ({ id, change: isGone ? 'removed' : 'added' })),
    regressed: gone,
    progressed: false,
    gone,
    indicators: isGone ? indicatorChanges({ item, of }, null) : indicatorChanges(null, { item, of }),
  }
}

function answeringDepartments({ contributions }: Item): string[] {
  return [...new Set(contributions.flatMap(({ department, jointly }) => [department, ...jointly]))]
}

/** A set of departments; where it is the same, what is printed in its place may still be another. */
function responsibleChange(from: Item, to: Item, old: Report, latest: Report): Changed<string> | null {
  const ids = { from: responsibleOf(from, old), to: responsibleOf(to, latest) }
  const isSameSet = sorted(from.responsible) === sorted(to.responsible)
  if (!isSameSet) return ids
  if (from.responsibleText === null && to.responsibleText === null) return null
  return changedText(from.responsibleText ?? ids.from, to.responsibleText ?? ids.to)
}

function sorted(ids: readonly string[] | null): string {
  return [...new Set(ids)].sort().join(',')
}

function ownFields(from: Item, to: Item): FieldChange[] {
  const dueOf = ({ due }: Item) => (due?.length === 0 ? null : due)
  const due = changedData(dueOf(from), dueOf(to))
  const label = changedText(from.label, to.label)
  const repealed = changedData(from.repealed, to.repealed)
  return [
    ...(due ? [{ name: 'due' as const, ...due }] : []),
    ...(label ? [{ name: 'label' as const, ...label }] : []),
    ...(repealed ? [{ name: 'repealed' as const, ...repealed }] : []),
  ]
}

/** Whether dates are the same days of the year, as many years on as the reports are apart. */
function haveOnlyDatesMoved(field: FieldChange, years: { from: string; to: string }): boolean {
  if (field.name !== 'due') return false
  const days = (dates: Item['due'], year: string) =>
    (dates ?? []).map((date) => `${Number(date.slice(0, 4)) - Number(year)}${date.slice(4)}`).join()
  return days(field.from, years.from) === days(field.to, years.to)
}
