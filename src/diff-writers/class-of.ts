import type { ItemChange } from '../compare/comparison.js'
import type { ChangeFilter, ChangeGroup } from '../language/changes-page.js'
import type { ChangeClass } from '../language/changes-words.js'

/** What became of an item. */
export function classOf(one: ItemChange): ChangeClass {
  if (one.change !== 'changed') return one.change
  if (one.regressed) return 'regressed'
  if (one.progressed) return 'progressed'
  if (one.yearsOnly) return 'years'
  if (!one.inSubstance) return 'moved'
  return isOnlyText(one) ? 'text' : 'changed'
}

function isOnlyText(one: ItemChange): boolean {
  const others = [one.measure, one.deadline, one.responsible, one.status, one.evidence]
  return (
    one.text !== null &&
    one.matchedBy === 'number' &&
    others.every((part) => part === null) &&
    one.fields.length === 0 &&
    one.indicators.length === 0 &&
    one.departments.every(({ change }) => change !== 'added' && change !== 'removed')
  )
}

/** What an item may be chosen by, weightiest first. */
export const changeFilters: readonly ChangeFilter[] = [
  'regressed',
  'removed',
  'gone',
  'added',
  'progressed',
  'text',
  'changed',
  'moved',
  'years',
  'copied',
  'unchanged',
]

/** Everything that an item may be chosen by, weightiest first. */
export function filtersOf(one: ItemChange): ChangeFilter[] {
  const own = classOf(one)
  return changeFilters.filter(
    (each) => each === own || (each === 'gone' && one.gone) || (each === 'copied' && one.copied),
  )
}

const groupOfClass: Record<ChangeClass, ChangeGroup> = {
  ...{ regressed: 'regressed', removed: 'removed', added: 'added', progressed: 'progressed' },
  ...{ text: 'changed', changed: 'changed', moved: 'changed', years: 'years', unchanged: 'unchanged' },
}

/** Items in the order that they are shown in: bad news first, in each group as in the report. Only groups that have any. */
export function groupsOf(items: readonly ItemChange[]): { group: ChangeGroup; items: ItemChange[] }[] {
  const groups: readonly ChangeGroup[] = [...new Set(Object.values(groupOfClass))]
  return groups.flatMap((group) => {
    const own = items.filter((one) => groupOfClass[classOf(one)] === group)
    return own.length > 0 ? [{ group, items: own }] : []
  })
}

/** The items that are shown one by one, in that order: those of which more changed than years. */
export function shownItems(items: readonly ItemChange[]): ItemChange[] {
  return groupsOf(items).flatMap(({ group, items: own }) => (group === 'years' || group === 'unchanged' ? [] : own))
}

/** How many items may be chosen by what; an item may count in several. Only what any item may be chosen by. */
export function filterCounts(items: readonly ItemChange[]): [ChangeFilter, number][] {
  const counts = new Map<ChangeFilter, number>()
  for (const one of items.flatMap(filtersOf)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return changeFilters.flatMap((one): [ChangeFilter, number][] => {
    const count = counts.get(one)
    return count === undefined ? [] : [[one, count]]
  })
}
