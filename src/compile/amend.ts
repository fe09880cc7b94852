import { type Finding, finding } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Amendment, Item, PlanSource, Section } from '../model/generated/plan.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Unreadable } from '../model/plan.js'
import type { Place } from '../model/source-text.js'
import type { MapNode, Node } from '../source/node.js'
import { entryOf, type Fields, fieldOf, lineOf, listOf, mapOf, type Shaped, stringOf } from './fields.js'
import { numberOf } from './unreadable.js'

const instructions = new Set(['after', 'remove'])

/** Applies a plan's amendments, in their order, to the items that it inherits. */
export function amend(
  plan: Fields<PlanSource>,
  amendments: Shaped<Amendment[] | undefined> | undefined,
  unreadable: Unreadable,
  findings: Finding[],
): Fields<PlanSource> {
  const given = new Map<string, Place>()
  let amended = plan
  if (amendments && amendments.kind !== 'list') unreadable.items = true
  for (const node of listOf(amendments)?.items ?? []) {
    const amendment = mapOf(node as Shaped<Amendment>)
    const field = amendment && entryOf(amendment, 'number')
    const number = amendment && numberOf(amendment)
    if (!amendment || !field || number === null) {
      // It may have added the very item that is reported on, or removed one that nobody reports on.
      unreadable.items = true
      continue
    }
    const place = field.value.place
    const first = given.get(number)
    if (first) {
      unreadable.numbers.add(number)
      findings.push(finding('duplicate-number', place, { number }, { related: [{ place: first, note: 'first' }] }))
      continue
    }
    given.set(number, place)
    amended = amendItem(amended, amendment, { number, place }, unreadable, findings)
  }
  return amended
}

function amendItem(
  plan: Fields<PlanSource>,
  amendment: Fields<Amendment>,
  { number, place }: { number: string; place: Place },
  unreadable: Unreadable,
  findings: Finding[],
): Fields<PlanSource> {
  const numbers = numbersIn(plan)
  const after = entryOf(amendment, 'after')
  const follows = stringOf(after?.value)
  // That it cannot be read what a new item comes after has been told.
  const isTold = () =>
    (after && !follows) || [...amendment.entries.keys()].some((key) => nearest(key, ['after']) !== null)
  const unknown = (missing: string, at: Place) => {
    const suggestion = nearest(missing, numbers.keys())
    if (!unreadable.items && !isTold()) findings.push(finding('unknown-item', at, { number: missing, suggestion }))
    unreadable.numbers.add(number)
    return suggestion
  }
  const known = numbers.get(number)
  if (after && follows) {
    if (known) {
      unreadable.numbers.add(number)
      findings.push(finding('duplicate-number', place, { number }, { related: [{ place: known, note: 'first' }] }))
      return plan
    }
    const before = canonicalNumber(follows)
    if (!numbers.has(before)) unknown(before, after.value.place)
    for (const field of ['measure', 'deadline'] as const) {
      if (!lineOf(amendment, field) && !entryOf(amendment, field)) {
        findings.push(finding('schema', place, { problem: 'missing-field', field, in: null }))
      }
    }
    return addItem(plan, amendment, numbers.has(before) ? before : lastOf(numbers))
  }
  const removed = stringOf(fieldOf(amendment, 'remove')) === 'true'
  if (!known) {
    const meant = unknown(number, place)
    if (meant !== null) unreadable.numbers.add(meant)
    // Put in anyway, so that neither answers under it nor amendments after it are unknown too.
    return removed ? plan : addItem(plan, amendment, lastOf(numbers))
  }
  if (removed) return eachItem(plan, (item, at) => (at === number ? [] : [item]))
  return eachItem(plan, (item, at) => [at === number ? merge(item, amendment) : item])
}

function addItem(plan: Fields<PlanSource>, amendment: MapNode, after: string | undefined): Fields<PlanSource> {
  let added = false
  return eachItem(plan, (item, at) => {
    if (added || at !== after) return [item]
    added = true
    return [item, merge({ ...item, entries: new Map() }, amendment)]
  })
}

function lastOf(numbers: ReadonlyMap<string, Place>): string | undefined {
  return [...numbers.keys()].at(-1)
}

function merge(item: Fields<Item>, amendment: MapNode): Fields<Item> {
  const entries = new Map(item.entries)
  for (const [key, entry] of amendment.entries) {
    if (instructions.has(key)) continue
    const cleared = entry.value.kind === 'scalar' && entry.value.value === null
    if (cleared) entries.delete(key)
    else if (key !== 'number' || !entries.has('number')) entries.set(key, entry)
  }
  return { ...item, entries }
}

function numbersIn(plan: Fields<PlanSource>): Map<string, Place> {
  const numbers = new Map<string, Place>()
  eachItem(plan, (item, number) => {
    const field = entryOf(item, 'number')
    if (field) numbers.set(number, field.value.place)
    return [item]
  })
  return numbers
}

/** Puts other items in the place of each item, in a plan or in a section. */
function eachItem<Holder extends PlanSource | Section>(
  holder: Fields<Holder>,
  change: (item: Fields<Item>, number: string) => MapNode[],
): Fields<Holder> {
  const entries = new Map(holder.entries)
  const items = entries.get('items')
  if (items?.value.kind === 'list') {
    const list = items.value.items.flatMap((node): Node[] => {
      const item = mapOf(node as Shaped<Item>)
      return item ? change(item, canonicalNumber(lineOf(item, 'number') ?? '')) : [node]
    })
    entries.set('items', { ...items, value: { ...items.value, items: list } })
  }
  const sections = entries.get('sections')
  if (sections?.value.kind === 'list') {
    const list = sections.value.items.map((node) => {
      const section = mapOf(node as Shaped<Section>)
      return section ? eachItem(section, change) : node
    })
    entries.set('sections', { ...sections, value: { ...sections.value, items: list } })
  }
  return { ...holder, entries }
}
