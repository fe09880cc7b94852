import { canonicalNumber } from '../model/item-number.js'
import type { Item, Report, Section } from '../model/report.js'
import { summaryOf } from './compare-reports.js'
import type { Comparison, ItemChange } from './comparison.js'
import { sectionsIn } from './match-sections.js'

/** Which items are asked for; an empty list asks for all. An item has to answer to each list that is not empty. */
export interface Wanted {
  /** Numbers that an item has on either side. */
  items: readonly string[]
  /** Ids of departments that are responsible for it, or answered, on either side. */
  departments: readonly string[]
  /** Numbers of sections that it stands in on either side, in a section of theirs too. */
  sections: readonly string[]
}

export function asksForAll({ items, departments, sections }: Wanted): boolean {
  return items.length + departments.length + sections.length === 0
}

/** The same comparison of some items alone; of what changed outside of them nothing is asked. */
export function onlyItems(comparison: Comparison, wanted: Wanted): Comparison {
  if (asksForAll(wanted)) return comparison
  const numbers = new Set(wanted.items.map(canonicalNumber))
  const departments = new Set(wanted.departments)
  const inSections = new Set(
    [comparison.old, comparison.new].flatMap((report) => itemsOfSections(report, wanted.sections)),
  )
  const isWanted = (item: Item) =>
    (numbers.size === 0 || numbers.has(canonicalNumber(item.number))) &&
    (departments.size === 0 || involvedDepartments(item).some((id) => departments.has(id))) &&
    (wanted.sections.length === 0 || inSections.has(item))
  const items = comparison.items.filter((change: ItemChange) =>
    [change.from, change.to].some((item) => item && isWanted(item)),
  )
  return { ...comparison, items, report: {}, summary: summaryOf(items) }
}

/** Those who must answer, and those who did. */
function involvedDepartments({ responsible, contributions }: Item): string[] {
  return [...(responsible ?? []), ...contributions.flatMap(({ department, jointly }) => [department, ...jointly])]
}

function itemsOfSections({ sections }: Report, numbers: readonly string[]): Item[] {
  const wanted = new Set(numbers.map(canonicalNumber))
  const isWanted = ({ number }: Section) => number !== null && wanted.has(canonicalNumber(number))
  return sectionsIn(sections)
    .filter(isWanted)
    .flatMap((section) => sectionsIn([section]).flatMap(({ items }) => items))
}
