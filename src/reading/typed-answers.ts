import type { Place } from '../model/source-text.js'
import { fromRussian } from '../suggest/from-russian.js'
import { nearest } from '../suggest/nearest.js'
import { type Entry, isUntyped, type MapNode, type Node } from '../yaml/node.js'
import { isName } from './fields.js'

/* What a submission answers, however it was typed: what several slips of mistakes/ ask for, and is none itself. */

/** What looks like an item's number, for all its slips; a year does not. */
export const numberLike = /^(?!(?:19|20)\d\d$)[«"“„]?[\dОоЗз]+([.,]|[»"”“]?$)/

/** The field of the items, however it is spelt: that it is misspelt is told by itself. */
export function itemsOf(root: MapNode): Entry | null {
  const isItems = (key: string) => nearest(key, ['items']) !== null || fromRussian(key, ['items']) !== null
  return root.entries.get('items') ?? [...root.entries.values()].find(({ key }) => isItems(key)) ?? null
}

export function numbered(entries: Iterable<Entry>): Entry[] {
  return [...entries].filter(({ key }) => numberLike.test(key))
}

/** Answers that have fields, each with its key. */
export function* answersIn(root: MapNode): Generator<{ inside: string; fields: MapNode }> {
  const items = itemsOf(root)?.value
  for (const { key, value } of items?.kind === 'map' ? items.entries.values() : []) {
    if (value.kind === 'map') yield { inside: key, fields: value }
  }
}

/** Whether a value runs on into a line that was to begin the items. */
export function swallowsItems(value: Node): boolean {
  if (value.kind !== 'scalar' || value.style !== 'plain') return false
  const typed = typedIn(value.place)
  if (!typed.endsWith('items')) return false
  const before = typed.slice(0, -'items'.length)
  return /[\r\n]/.test(before.slice(before.trimEnd().length))
}

export function typedIn({ source, start, end }: Place): string {
  return source.text.slice(start, end)
}

/** Between braces. */
export function inFlow({ place }: MapNode): boolean {
  return place.source.text[place.start] === '{'
}

/**
 * An indicator on a line of its own with nothing behind it is one that is left out. In braces it may be half of a figure:
 * `{checks: 1,5}`.
 */
export function isIndicatorLeftOut(indicators: MapNode, id: string): boolean {
  const value = indicators.entries.get(id)?.value
  return value !== undefined && isUntyped(value) && isName.test(id) && !inFlow(indicators)
}
