import { type Finding, finding } from '../../findings/diagnostic.js'
import type { Place } from '../../model/source-text.js'
import { entryFields } from '../../model/submission.js'
import { type Entry, type MapNode, mapWith, type Node, withValue } from '../../yaml/node.js'
import type { Duplicate } from '../../yaml/node-reader.js'
import type { Slip } from './slip.js'

const names: ReadonlySet<string> = new Set(entryFields)

/**
 * Fields that stand beside the number of their item, not below it, are put below it, and told once for each item. Of several
 * items such fields are keys that are there twice, which is no fault of its own.
 */
export const slip: Slip = {
  id: 'fields-not-indented',
  examples: [
    {
      bad: 'department: finance\nitems:\n  "1.1":\n  ⟦text⟧: Обучено 5 служащих.\n  status: done\n',
      good: 'department: finance\nitems:\n  "1.1":\n    text: Обучено 5 служащих.\n    status: done\n',
    },
    {
      bad: 'department: finance\nitems:\n  "1.1": Обучено 5 служащих.\n  ⟦status⟧: done\n',
      good: 'department: finance\nitems:\n  "1.1":\n    text: Обучено 5 служащих.\n    status: done\n',
    },
  ],
  detect({ root, duplicates }) {
    const items = root.entries.get('items')?.value
    if (items?.kind !== 'map' || !holdsFields(items)) return []
    const groups = groupsIn(items)
    if (!groups.some(({ fields }) => fields.length > 0)) return []
    const left = duplicates.filter((one) => !isOfGroup(one, items, groups))
    const mended = (some: (group: Group) => Entry) => withValue(root, 'items', mapWith(groups.map(some), items.place))
    const file = { root: mended(indented), duplicates: left, withUnread: mended(withUnreadFields) }
    return groups.flatMap((group) => {
      const finding = findingOf(group)
      return finding ? { finding, explains: [], mended: file } : []
    })
  },
}

interface Group {
  item: Entry
  fields: Entry[]
  /** Those whose key stands beside another item too. */
  unread: string[]
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
    } else groups.push({ item: entry, fields: [], unread: [], first: null })
  }
  return groups
}

/** What has such a field already has no room for another one. */
function takes(value: Node, field: string): boolean {
  if (value.kind === 'map') return !value.entries.has(field)
  return value.kind === 'scalar' && (value.value === null || field !== 'text')
}

/** Notes a key that is there twice only because it stands beside two items; in one item it is there twice indeed. */
function isOfGroup({ first, keyPlace }: Duplicate, items: MapNode, groups: readonly Group[]): boolean {
  const { key } = first
  if (!names.has(key) || items.entries.get(key)?.keyPlace !== first.keyPlace) return false
  const group = groups.findLast(({ item }) => item.keyPlace.start < keyPlace.start)
  if (!group || group.fields.some((field) => field.key === key) || group.unread.includes(key)) return false
  group.first ??= { key, place: keyPlace }
  group.unread.push(key)
  return true
}

function findingOf({ item, first }: Group): Finding | null {
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
function withUnreadFields(group: Group): Entry {
  const { unread } = group
  const item = indented(group)
  if (unread.length === 0) return item
  const { place } = item.value
  const scalar: Node = { kind: 'scalar', value: '…', style: 'plain', comments: [], place }
  const list: Node = { kind: 'list', items: [{ ...scalar, value: null }], place }
  const own = item.value.kind === 'map' ? [...item.value.entries.values()] : []
  const more = unread.map((key) => ({ key, keyPlace: item.keyPlace, value: key === 'evidence' ? scalar : list }))
  return { ...item, value: mapWith([...own, ...more], place) }
}
