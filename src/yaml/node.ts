import type { Place } from '../model/source-text.js'
import { type Comment, commentsAround } from './comments.js'

/**
 * A file's values with their places. A scalar is what its writer typed, as text: nothing is read as a number, a date or a
 * truth value, so that `1.10` and `0337` stay as they are. An empty value, `~` and `null` are null.
 */
export type Node = MapNode | ListNode | ScalarNode

export interface MapNode {
  kind: 'map'
  /** In the order of the file; a key that is there twice stands here once, as first given. */
  entries: Map<string, Entry>
  place: Place
}

export interface Entry {
  key: string
  keyPlace: Place
  value: Node
}

export interface ListNode {
  kind: 'list'
  items: Node[]
  place: Place
}

export interface ScalarNode {
  kind: 'scalar'
  value: string | null
  style: 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded'
  /** Where it is the value of a key: comments that may have been meant as text. */
  comments: Comment[]
  place: Place
}

/** A scalar as its file has it, whoever reads it. `keyPlace`: of the key whose value it is, where it is one. */
export function scalarNode(
  typed: string,
  style: ScalarNode['style'],
  place: Place,
  keyPlace: Place | null,
): ScalarNode {
  const value = style === 'plain' && isNull(typed) ? null : typed
  const kind = style === 'plain' ? 'plain' : style.endsWith('quoted') ? 'quoted' : 'block'
  const comments = keyPlace ? commentsAround(keyPlace, place.start, place.end, kind) : []
  return { kind: 'scalar', value, style, comments, place }
}

function isNull(typed: string): boolean {
  return /^(~|null|Null|NULL|)$/.test(typed)
}

/** Typed behind a | or >, over lines of its own. */
export function isBlock(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')
}

export function mapWith(entries: readonly Entry[], place: Place): MapNode {
  return { kind: 'map', entries: new Map(entries.map((entry) => [entry.key, entry])), place }
}

/** The same map with another value under a key that it has. */
export function withValue(map: MapNode, key: string, value: Node): MapNode {
  const entry = map.entries.get(key)
  return entry ? { ...map, entries: new Map(map.entries).set(key, { ...entry, value }) } : map
}

/** The same as plain data, for a validator; maps have no prototype, since `__proto__` is a key somebody will type. */
export type Plain = string | null | Plain[] | { [key: string]: Plain }

export function toPlain(node: Node): Plain {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toPlain)
  const plain: { [key: string]: Plain } = Object.create(null)
  for (const { key, value } of node.entries.values()) plain[key] = toPlain(value)
  return plain
}

/** The value under a path of keys and indices, with the entry that holds it where its parent is a map. */
export function nodeAt(root: Node, path: readonly string[]): { node: Node; entry: Entry | null } | null {
  let node = root
  let entry: Entry | null = null
  for (const step of path) {
    if (node.kind === 'map') {
      const next = node.entries.get(step)
      if (!next) return null
      entry = next
      node = next.value
    } else if (node.kind === 'list') {
      const next = node.items[Number(step)]
      if (!next) return null
      entry = null
      node = next
    } else return null
  }
  return { node, entry }
}

/** Every scalar that is a value, in the order of the file. */
export function* scalarsIn(node: Node): Generator<ScalarNode> {
  if (node.kind === 'scalar') yield node
  else if (node.kind === 'list') for (const item of node.items) yield* scalarsIn(item)
  else for (const { value } of node.entries.values()) yield* scalarsIn(value)
}

/** Nothing is typed: nothing behind the key, or a block with no line below its | or >. */
export function isUntyped(node: Node): boolean {
  return node.kind === 'scalar' && (node.value === null || (isBlock(node) && node.value.trim() === ''))
}

/** A value that somebody has yet to fill in: nothing, quotation marks with nothing in them, or fields all left so. */
export function isUnfilled(node: Node): boolean {
  if (node.kind === 'map') return [...node.entries.values()].every(({ value }) => isUnfilled(value))
  return node.kind === 'scalar' && (node.value ?? '').trim() === ''
}
