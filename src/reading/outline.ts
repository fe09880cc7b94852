import type { Item, PlanSource, Section } from '../model/generated/plan.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Entry, MapNode, Node } from '../yaml/node.js'
import { type Fields, fieldOf, lineOf, mapOf, type Shaped } from './fields.js'

/** A plan or a section of it, its items and sections taken apart. */
interface Group {
  holder: Fields<PlanSource> | Fields<Section>
  items: Node[]
  /** What is no section is kept as it is. */
  sections: (Group | Node)[]
  /** It, or a section within it, had items from the beginning. */
  hadItems: boolean
}

interface Slot {
  group: Group
  item: Fields<Item>
}

/** Where an item is put; `end`: behind all others of the plan. */
export type Position = { at: 'after' | 'before'; number: string } | { at: 'section'; number: string } | { at: 'end' }

/** A plan's items in their sections, to be found by number, replaced, taken out and put in. Of two of one number it knows the first. */
export class Outline {
  readonly #root: Group
  readonly #slots = new Map<string, Slot>()
  readonly #sections = new Map<string, Group[]>()

  constructor(plan: Fields<PlanSource>) {
    this.#root = this.#groupOf(plan)
  }

  get numbers(): Iterable<string> {
    return this.#slots.keys()
  }

  get sectionNumbers(): Iterable<string> {
    return this.#sections.keys()
  }

  item(number: string): Fields<Item> | null {
    return this.#slots.get(number)?.item ?? null
  }

  /** How many sections have this number: those of a section may be numbered anew. */
  countSections(number: string): number {
    return this.#sections.get(number)?.length ?? 0
  }

  replace(number: string, item: Fields<Item>): void {
    const slot = this.#slots.get(number)
    if (!slot) return
    slot.group.items[slot.group.items.indexOf(slot.item)] = item
    slot.item = item
  }

  remove(number: string): void {
    const slot = this.#slots.get(number)
    if (!slot) return
    slot.group.items.splice(slot.group.items.indexOf(slot.item), 1)
    this.#slots.delete(number)
  }

  /** Nowhere, where there is no such place: what its number says has to be seen to before. */
  insert(number: string, item: Fields<Item>, position: Position): void {
    const [group, index] = this.#indexOf(position) ?? []
    if (!group || index === undefined) return
    group.items.splice(index, 0, item)
    this.#slots.set(number, { group, item })
  }

  rename(section: string, title: Entry): void {
    for (const group of this.#sections.get(section) ?? []) {
      group.holder = { ...group.holder, entries: new Map(group.holder.entries).set('title', title) }
    }
  }

  /** The plan put together again, without the sections that have lost all their items. */
  toPlan(): Fields<PlanSource> {
    return nodeOf(this.#root) as Fields<PlanSource>
  }

  #groupOf(holder: Group['holder']): Group {
    const items = listedIn(holder, 'items')
    const group: Group = { holder, items, sections: [], hadItems: items.length > 0 }
    for (const node of items) {
      const item = mapOf(node as Shaped<Item>)
      const number = item && canonicalNumber(lineOf(item, 'number') ?? '')
      if (item && number !== null && !this.#slots.has(number)) this.#slots.set(number, { group, item })
    }
    for (const node of listedIn(holder, 'sections')) {
      const section = mapOf(node as Shaped<Section>)
      if (!section) {
        group.sections.push(node)
        continue
      }
      const inner = this.#groupOf(section)
      const number = canonicalNumber(lineOf(section, 'number') ?? '')
      const others = this.#sections.get(number)
      if (others) others.push(inner)
      else this.#sections.set(number, [inner])
      group.sections.push(inner)
      group.hadItems ||= inner.hadItems
    }
    return group
  }

  #indexOf(position: Position): [Group, number] | null {
    if (position.at === 'end') {
      const last = lastIn(this.#root)
      return last && [last, last.items.length]
    }
    if (position.at === 'section') {
      const group = this.#sections.get(position.number)?.[0]
      return group ? [group, group.items.length] : null
    }
    const slot = this.#slots.get(position.number)
    return slot ? [slot.group, slot.group.items.indexOf(slot.item) + (position.at === 'after' ? 1 : 0)] : null
  }
}

function listedIn(holder: Group['holder'], field: 'items' | 'sections'): Node[] {
  const node = fieldOf(holder as Fields<Section>, field)
  return node?.kind === 'list' ? [...node.items] : []
}

function isGroup(one: Group | Node): one is Group {
  return 'holder' in one
}

/** The last group in the plan's order that has items. */
function lastIn(group: Group): Group | null {
  for (const inner of group.sections.filter(isGroup).reverse()) {
    const last = lastIn(inner)
    if (last) return last
  }
  return group.items.length > 0 ? group : null
}

function hasItems({ items, sections }: Group): boolean {
  return items.length > 0 || sections.some((one) => isGroup(one) && hasItems(one))
}

function nodeOf({ holder, items, sections }: Group): MapNode {
  const kept = sections.filter((one) => !isGroup(one) || !one.hadItems || hasItems(one))
  const entries = new Map(holder.entries)
  putList(entries, 'items', items, holder)
  putList(
    entries,
    'sections',
    kept.map((one) => (isGroup(one) ? nodeOf(one) : one)),
    holder,
  )
  return { ...holder, entries }
}

/** A section that had sections alone may have got items. */
function putList(entries: Map<string, Entry>, key: 'items' | 'sections', items: Node[], { place }: MapNode): void {
  const entry = entries.get(key)
  if (entry?.value.kind === 'list') entries.set(key, { ...entry, value: { ...entry.value, items } })
  else if (!entry && items.length > 0) entries.set(key, { key, keyPlace: place, value: { kind: 'list', items, place } })
}
