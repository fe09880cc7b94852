import type {
  Amendment,
  Indicator as IndicatorSource,
  Item as ItemSource,
  PlanSource,
} from '../model/generated/plan.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Unreadable } from '../model/plan.js'
import { nearest } from '../suggest/nearest.js'
import type { Node } from '../yaml/node.js'
import { dateOf } from './dates.js'
import { type Fields, fieldOf, listOf, stringOf } from './fields.js'

/*
 * What of a plan cannot be read. Each of it has been told by its own finding, an error always: here stands only what then
 * nothing more can be said of.
 */

/** The schema's own, of schema/plan.schema.json: what it takes must be readable here, or it would be lost untold. */
export const patterns = {
  mark: /^[^\s,]*[^\s,.][^\s,]*$/,
  department: /^[a-z][a-z0-9-]*$/,
  indicator: /^[A-Za-z][A-Za-z0-9_-]*$/,
}

/** Notes what of a plan's file the plan that is made of it does not show: misspelt keys, and lists that are empty. */
export function noteUnreadableFile(file: Fields<PlanSource>, unreadable: Unreadable): void {
  for (const { key, value } of file.entries.values()) {
    if ((key === 'items' || key === 'sections') && value.kind === 'list' && value.items.length === 0) {
      unreadable.items = true
    }
    const meant = nearest(key, ['departments', 'items', 'sections', 'amendments'])
    if (meant === 'departments') unreadable.departments = true
    else if (meant !== null) unreadable.items = true
  }
}

/** Notes what cannot be read of a plan with all that it inherits. */
export function noteUnreadable(root: Fields<PlanSource>, unreadable: Unreadable): void {
  const departments = listOf(fieldOf(root, 'departments'))?.items ?? []
  const ids = departments.map((node) => idOf(node, patterns.department))
  if (ids.length === 0 || ids.includes(null)) unreadable.departments = true
  if (new Set(ids).size < ids.length) unreadable.repeatedDepartment = true
  const numbers: string[] = []
  const hasOne = root.entries.has('items') !== root.entries.has('sections')
  // Which number the second of two was to have nobody knows.
  if (!hasOne || !isReadable(root, numbers) || new Set(numbers).size < numbers.length) {
    unreadable.items = true
  }
}

/** Whether all items of a plan or section have a number that can be read; the numbers are put into `numbers`. */
function isReadable(holder: Node, numbers: string[]): boolean {
  if (holder.kind !== 'map') return false
  const items = holder.entries.get('items')?.value
  const sections = holder.entries.get('sections')?.value
  if (!items && !sections) return false
  if ((items && items.kind !== 'list') || (sections && sections.kind !== 'list')) return false
  const read = (items?.items ?? []).map((item) => {
    const number = item.kind === 'map' ? numberOf(item) : null
    if (number !== null) numbers.push(number)
    return number !== null
  })
  const inner = (sections?.items ?? []).map((section) => isReadable(section, numbers))
  return [...read, ...inner].every(Boolean)
}

/** The number of an item or of its amendment; null where it is none. */
export function numberOf(item: Fields<ItemSource> | Fields<Amendment>): string | null {
  const typed = stringOf(item.entries.get('number')?.value)?.trim() ?? null
  return typed !== null && patterns.mark.test(typed) ? canonicalNumber(typed) : null
}

function idOf(node: Node, pattern: RegExp): string | null {
  const id = node.kind === 'map' ? stringOf(node.entries.get('id')?.value) : null
  return id !== null && pattern.test(id) ? id : null
}

type Checks<Shape> = { [Field in keyof Required<Shape>]: (node: Node) => boolean }

/** A field that decides nothing about the answers to an item. */
const anything = () => true
const isDate = (node: Node) => dateOf(node, []) !== null
const isListOfIds = (node: Node) =>
  node.kind === 'list' && node.items.every((one) => one.kind === 'scalar' && one.value !== null)

const indicatorFields: Checks<IndicatorSource> = {
  id: anything,
  name: anything,
  unit: anything,
  aggregate: anything,
  quarters: anything,
  departments: isListOfIds,
  parts: isListOfIds,
}

const itemFields: Checks<ItemSource> = {
  number: anything,
  label: anything,
  measure: anything,
  deadline: anything,
  due: (node) => (node.kind === 'list' ? node.items.every(isDate) : isDate(node)),
  responsible: (node) => stringOf(node) === 'all' || isListOfIds(node),
  responsibleText: anything,
  lead: anything,
  repealed: (node) => Boolean(stringOf(node.kind === 'map' ? node.entries.get('act')?.value : undefined)?.trim()),
  allowYears: anything,
  indicators: (node) => {
    if (node.kind !== 'list') return false
    const ids = node.items.map((one) =>
      one.kind === 'map' && holds(one, indicatorFields) ? idOf(one, patterns.indicator) : null,
    )
    return !ids.includes(null) && new Set(ids).size === ids.length
  },
}

/** Whether an item can be read as far as it decides who must report on it, and what. */
export function isSound(item: Fields<ItemSource>): boolean {
  return holds(item, itemFields)
}

function holds<Shape>(map: Fields<Shape>, checks: Checks<Shape>): boolean {
  return [...map.entries].every(([key, { value }]) => {
    if (Object.hasOwn(checks, key)) return checks[key as keyof Shape](value)
    // A misspelt field holds what the field that was meant would say; one that is like none says nothing.
    const meant = nearest(key, Object.keys(checks))
    return meant === null || checks[meant as keyof Shape] === anything
  })
}
