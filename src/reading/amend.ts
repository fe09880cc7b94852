import { type Finding, finding } from '../findings/diagnostic.js'
import type { Findings } from '../findings/findings.js'
import type { Amendment, Item, PlanSource } from '../model/generated/plan.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Unreadable } from '../model/plan.js'
import type { Place } from '../model/source-text.js'
import { nearest } from '../suggest/nearest.js'
import type { Entry } from '../yaml/node.js'
import { entryOf, type Fields, lineOf, listOf, mapOf, type Shaped, stringOf } from './fields.js'
import { type Lineage, noteAmended } from './lineage.js'
import { Outline, type Position } from './outline.js'
import { numberOf } from './unreadable.js'

interface Amending {
  outline: Outline
  lineage: Lineage
  unreadable: Unreadable
  findings: Finding[]
}

const positions = ['after', 'before', 'section'] as const
const instructions: ReadonlySet<string> = new Set([...positions, 'title', 'remove'])

/** The fields that change an item; what is like none of them the schema has told. */
const fields: Record<Exclude<keyof Amendment, 'number' | 'remove'>, true> = {
  ...{ after: true, before: true, section: true, title: true, label: true, measure: true, deadline: true, due: true },
  ...{ responsible: true, responsibleText: true, lead: true, repealed: true, allowYears: true, indicators: true },
}

/** Applies a plan's amendments, in their order, to the items and sections that it inherits. */
export function amend(
  plan: Fields<PlanSource>,
  amendments: Shaped<Amendment[] | undefined> | undefined,
  { lineage, unreadable, findings }: Omit<Amending, 'outline'>,
): Fields<PlanSource> {
  if (amendments && amendments.kind !== 'list') unreadable.items = true
  const list = listOf(amendments)?.items ?? []
  if (list.length === 0) return plan
  const amending = { outline: new Outline(plan), lineage, unreadable, findings }
  const given = new Map<string, Place>()
  for (const node of list) {
    const amendment = mapOf(node as Shaped<Amendment>)
    const named = amendment && namedBy(amendment)
    if (!amendment || !named) {
      // It may have added the very item that is reported on, or removed one that nobody reports on.
      unreadable.items = true
      continue
    }
    const { of, number, place } = named
    const first = given.get(`${of} ${number}`)
    if (first) {
      if (of === 'item') unreadable.numbers.add(number)
      const related = [{ place: first, note: 'first' as const }]
      findings.push(finding('duplicate-number', place, { number, amended: of }, { related }))
      continue
    }
    given.set(`${of} ${number}`, place)
    if (of === 'section') renameSection(amending, amendment, number, place)
    else amendItem(amending, amendment, number, place)
  }
  return amending.outline.toPlan()
}

/** What an amendment is of; null where that cannot be read. */
function namedBy(amendment: Fields<Amendment>): { of: 'item' | 'section'; number: string; place: Place } | null {
  const field = entryOf(amendment, 'number')
  const number = numberOf(amendment)
  if (field) return number === null ? null : { of: 'item', number, place: field.value.place }
  const section = entryOf(amendment, 'section')
  const typed = lineOf(amendment, 'section')
  if (!section || typed === null || !entryOf(amendment, 'title')) return null
  return { of: 'section', number: canonicalNumber(typed), place: section.value.place }
}

function renameSection(amending: Amending, amendment: Fields<Amendment>, number: string, place: Place): void {
  const others = Object.keys(fields).flatMap((key) => amendment.entries.get(key) ?? [])
  const [wrong] = others.filter(({ key }) => key !== 'section' && key !== 'title')
  if (wrong) {
    // Which item it was to change is not known.
    amending.unreadable.items = true
    amending.findings.push(finding('schema', wrong.keyPlace, { problem: 'field-of-section', field: wrong.key }))
  }
  const title = entryOf(amendment, 'title')
  if (isOneSection(amending, number, place) && title && lineOf(amendment, 'title')) {
    amending.outline.rename(number, title)
  }
}

/** Whether there is one section of this number and no other; else it is told. */
function isOneSection({ outline, unreadable, findings }: Amending, number: string, place: Place): boolean {
  const count = outline.countSections(number)
  if (count === 1) return true
  const suggestion = nearest(number, outline.sectionNumbers)
  // The section may be one of those that cannot be read.
  if (count > 1) findings.push(finding('schema', place, { problem: 'several-sections', number }))
  else if (!unreadable.items)
    findings.push(finding('schema', place, { problem: 'unknown-section', number, suggestion }))
  return false
}

function amendItem(amending: Amending, amendment: Fields<Amendment>, number: string, place: Place): void {
  const { outline, unreadable, findings } = amending
  const fault = (at: Place, args: Findings['schema']) => {
    unreadable.numbers.add(number)
    findings.push(finding('schema', at, args))
  }
  const remove = entryOf(amendment, 'remove')
  if (remove && stringOf(remove.value) === 'true') {
    const others = Object.keys(fields).filter((key) => amendment.entries.has(key))
    if (others.length > 0) fault(remove.keyPlace, { problem: 'remove-with-fields', fields: others })
    else removeItem(amending, amendment, number, place)
    return
  }
  const title = entryOf(amendment, 'title')
  if (title) fault(title.keyPlace, { problem: 'title-of-item' })
  const [asked, second] = positions.flatMap((key) => entryOf(amendment, key) ?? [])
  if (asked && second) fault(second.keyPlace, { problem: 'two-positions', fields: [asked.key, second.key] })
  const position = asked ? positionIn(amending, number, asked) : null
  const item = outline.item(number)
  if (item) {
    changeItem(amending, { item, amendment, number, place }, position)
    return
  }
  if (!asked) unknownItem(amending, amendment, number, place)
  for (const field of asked ? (['measure', 'deadline'] as const) : []) {
    if (!entryOf(amendment, field)) fault(place, { problem: 'missing-field', field, in: null })
  }
  // Put in at all events, so that neither answers under it nor amendments after it are unknown too.
  const added: Fields<Item> = { kind: 'map', entries: new Map(), place: amendment.place }
  outline.insert(number, merge(added, amendment), position ?? { at: 'end' })
}

function removeItem(amending: Amending, amendment: Fields<Amendment>, number: string, place: Place): void {
  if (!amending.outline.item(number)) unknownItem(amending, amendment, number, place)
  amending.outline.remove(number)
  amending.lineage.items.delete(number)
}

function changeItem(
  { outline, lineage }: Amending,
  {
    item,
    amendment,
    number,
    place,
  }: { item: Fields<Item>; amendment: Fields<Amendment>; number: string; place: Place },
  position: Position | null,
): void {
  noteAmended(lineage, number, { item, amendment, amended: place })
  if (!position) {
    outline.replace(number, merge(item, amendment))
    return
  }
  // Where it stands the amendment says, so that a fault of that is told there.
  const entries = new Map([...item.entries].filter(([key]) => key !== 'number'))
  outline.remove(number)
  outline.insert(number, merge({ ...item, entries }, amendment), position)
}

/** Null where there is no such place, which is told. */
function positionIn(amending: Amending, number: string, { key, value }: Entry): Position | null {
  const { outline, unreadable, findings } = amending
  const typed = stringOf(value)?.trim()
  const wanted = typed ? canonicalNumber(typed) : null
  if (wanted === null) unreadable.numbers.add(number)
  else if (key === 'section') {
    if (isOneSection(amending, wanted, value.place)) return { at: key, number: wanted }
    unreadable.numbers.add(number)
  } else if (wanted === number) {
    unreadable.numbers.add(number)
    findings.push(finding('schema', value.place, { problem: 'position-by-itself', field: key, number }))
  } else if (outline.item(wanted)) {
    return { at: key === 'before' ? 'before' : 'after', number: wanted }
  } else {
    const suggestion = nearest(wanted, outline.numbers)
    if (!unreadable.items) findings.push(finding('unknown-item', value.place, { number: wanted, suggestion }))
    unreadable.numbers.add(number)
  }
  return null
}

function unknownItem(
  { outline, unreadable, findings }: Amending,
  amendment: Fields<Amendment>,
  number: string,
  place: Place,
): void {
  const suggestion = nearest(number, outline.numbers)
  // A misspelt `after` makes it a new item, and has been told.
  const isNew = [...amendment.entries.keys()].some((key) => nearest(key, positions) !== null)
  // With a measure it is hardly meant for one of the plan's items.
  const withoutPlace = amendment.entries.has('measure')
  if (!unreadable.items && !isNew) {
    findings.push(finding('unknown-item', place, { number, suggestion, ...(withoutPlace && { withoutPlace }) }))
  }
  unreadable.numbers.add(number)
  if (suggestion !== null) unreadable.numbers.add(suggestion)
}

function merge(item: Fields<Item>, amendment: Fields<Amendment>): Fields<Item> {
  const entries = new Map(item.entries)
  for (const [key, entry] of amendment.entries) {
    if (instructions.has(key)) continue
    const cleared = entry.value.kind === 'scalar' && entry.value.value === null
    if (cleared) entries.delete(key)
    else if (key !== 'number' || !entries.has('number')) entries.set(key, entry)
  }
  return { ...item, entries }
}
