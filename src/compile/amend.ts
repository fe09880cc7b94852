import { type Finding, finding } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Amendment, Item, PlanSource, Section } from '../model/generated/plan.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Place } from '../model/source-text.js'
import type { MapNode, Node } from '../source/node.js'
import { entryOf, type Fields, fieldOf, lineOf, mapOf, type Shaped, stringOf } from './fields.js'

const instructions = new Set(['after', 'remove'])

/** Applies a plan's amendments, in their order, to the items that it inherits. */
export function amend(
  plan: Fields<PlanSource>,
  amendments: Fields<Amendment>[],
  findings: Finding[],
): Fields<PlanSource> {
  const given = new Map<string, Place>()
  let amended = plan
  for (const amendment of amendments) {
    const numberField = entryOf(amendment, 'number')
    const typed = stringOf(numberField?.value)
    if (!numberField || !typed) continue
    const number = canonicalNumber(typed)
    const place = numberField.value.place
    const first = given.get(number)
    if (first) {
      findings.push(finding('duplicate-number', place, { number }, { related: [{ place: first, note: 'first' }] }))
      continue
    }
    given.set(number, place)
    amended = amendItem(amended, amendment, number, place, findings)
  }
  return amended
}

function amendItem(
  plan: Fields<PlanSource>,
  amendment: Fields<Amendment>,
  number: string,
  place: Place,
  findings: Finding[],
): Fields<PlanSource> {
  const numbers = numbersIn(plan)
  const unknown = (missing: string, at: Place) => {
    findings.push(finding('unknown-item', at, { number: missing, suggestion: nearest(missing, numbers.keys()) }))
    return plan
  }
  const after = entryOf(amendment, 'after')
  const follows = stringOf(after?.value)
  const known = numbers.get(number)
  if (after && follows) {
    if (known) {
      findings.push(finding('duplicate-number', place, { number }, { related: [{ place: known, note: 'first' }] }))
      return plan
    }
    const before = canonicalNumber(follows)
    if (!numbers.has(before)) return unknown(before, after.value.place)
    for (const field of ['measure', 'deadline'] as const) {
      if (!lineOf(amendment, field) && !entryOf(amendment, field)) {
        findings.push(finding('schema', place, { problem: 'missing-field', field, in: null }))
      }
    }
    return eachItem(plan, (item, at) =>
      at === before ? [item, merge({ ...item, entries: new Map() }, amendment)] : [item],
    )
  }
  if (!known) return unknown(number, place)
  if (stringOf(fieldOf(amendment, 'remove')) === 'true') {
    return eachItem(plan, (item, at) => (at === number ? [] : [item]))
  }
  return eachItem(plan, (item, at) => [at === number ? merge(item, amendment) : item])
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
