import { type Finding, finding } from '../../findings/diagnostic.js'
import type { Place } from '../../model/source-text.js'
import { entryFields } from '../../model/submission.js'
import { type Entry, type MapNode, mapWith, type Node, withValue } from '../../yaml/node.js'

const names: ReadonlySet<string> = new Set(entryFields)

export interface Indented {
  /** The file as it was meant, as far as it could be read. */
  root: MapNode
  /** The same with what could not be read in its place: a second `text` beside the first one is no value of any node. */
  withUnread: MapNode
  findings: Finding[]
}

/**
 * Fields that stand beside the number of their item, not below it, are put below it, and told once for each item.
 * `findings` are those of reading: of several items such fields are keys that are there twice, which is no fault of its own.
 * Null where there are no such fields, as in almost every file.
 */
export function indentFields(root: MapNode, findings: readonly Finding[]): Indented | null {
  const items = root.entries.get('items')?.value
  if (items?.kind !== 'map' || !holdsFields(items)) return null
  const groups = groupsIn(items)
  if (!groups.some(({ fields }) => fields.length > 0)) return null
  const unread = new Map<Group, string[]>()
  const left = findings.filter((one) => {
    const again = keyThere(one, items)
    const group = again && groups.findLast(({ item }) => item.keyPlace.start < one.place.start)
    // In one item it is there twice indeed.
    if (!group || group.fields.some(({ key }) => key === again) || unread.get(group)?.includes(again)) return true
    if (group.fields.length === 0 && !unread.has(group)) group.first = { key: again, place: one.place }
    unread.set(group, [...(unread.get(group) ?? []), again])
    return false
  })
  const told = groups.flatMap((group) => slipOf(group) ?? [])
  const mended = (some: (group: Group) => Entry) => withValue(root, 'items', mapWith(groups.map(some), items.place))
  return {
    root: mended(indented),
    withUnread: mended((group) => withUnreadFields(indented(group), unread.get(group) ?? [])),
    findings: [...left, ...told],
  }
}

interface Group {
  item: Entry
  fields: Entry[]
  first: { key: string; place: Place } | null
}

function holdsFields({ entries }: MapNode): boolean {
  for (const name of names) if (entries.has(name)) return true
  return false
}

/** Every item with the fields beside it. A field before the first item belongs to none, and stays an item as it were. */
function groupsIn(items: MapNode): Group[] {
  const groups: Group[] = []
  for (const entry of items.entries.values()) {
    const group = groups.at(-1)
    if (group && names.has(entry.key) && !names.has(group.item.key) && takes(group.item.value, entry.key)) {
      group.fields.push(entry)
      group.first ??= { key: entry.key, place: entry.keyPlace }
    } else groups.push({ item: entry, fields: [], first: null })
  }
  return groups
}

/** What has such a field already has no room for another one. */
function takes(value: Node, field: string): boolean {
  if (value.kind === 'map') return !value.entries.has(field)
  return value.kind === 'scalar' && (value.value === null || field !== 'text')
}

function keyThere({ rule, related }: Finding, items: MapNode): string | null {
  const start = related?.[0]?.place.start
  if (rule !== 'duplicate-key' || start === undefined) return null
  return [...names].find((name) => items.entries.get(name)?.keyPlace.start === start) ?? null
}

function slipOf({ item, first }: Group): Finding | null {
  if (!first) return null
  const { key: under, value } = item
  const isShort = value.kind === 'scalar' && value.value !== null
  return finding('schema', first.place, { problem: 'not-indented', key: first.key, under, isShort })
}

function indented({ item, fields }: Group): Entry {
  if (fields.length === 0) return item
  const { value, keyPlace } = item
  const own: Entry[] =
    value.kind === 'map'
      ? [...value.entries.values()]
      : value.kind === 'scalar' && value.value !== null
        ? [{ key: 'text', keyPlace, value }]
        : []
  return { ...item, value: mapWith([...own, ...fields], value.place) }
}

/** A value that is there, and that no field can be read from. */
function withUnreadFields(item: Entry, unread: readonly string[]): Entry {
  if (unread.length === 0) return item
  const { place } = item.value
  const scalar: Node = { kind: 'scalar', value: '…', style: 'plain', comments: [], place }
  const list: Node = { kind: 'list', items: [{ ...scalar, value: null }], place }
  const own = item.value.kind === 'map' ? [...item.value.entries.values()] : []
  const more = unread.map((key) => ({ key, keyPlace: item.keyPlace, value: key === 'evidence' ? scalar : list }))
  return { ...item, value: mapWith([...own, ...more], place) }
}
