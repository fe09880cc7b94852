import type { ErrorObject } from 'ajv'
import { type Finding, finding } from '../diagnostics/diagnostic.js'
import type { Place } from '../model/source-text.js'
import type { Entry, MapNode, Node } from '../source/node.js'
import { pathOf } from './describe.js'

/** One slip of the hand where the schema would see several faults, or another one. */
export interface Slip {
  finding: Finding
  /** The values that it explains, with all that lies below them. */
  paths: string[][]
  /** It explains why a field is unknown, and nothing else. */
  unknownOnly: boolean
}

/** Whether an error of the schema merely follows from the slip. An unknown or missing field lies at the field, not at its parent. */
export function explains({ paths, unknownOnly }: Slip, error: ErrorObject): boolean {
  const isUnknown = error.keyword === 'additionalProperties'
  if (unknownOnly && !isUnknown) return false
  const field = isUnknown ? error.params.additionalProperty : error.params.missingProperty
  const path = field === undefined ? pathOf(error) : [...pathOf(error), String(field)]
  return paths.some((one) => one.every((step, index) => path[index] === step))
}

export function slipsIn(root: Node, isSubmission: boolean): Slip[] {
  return [
    ...(isSubmission && root.kind === 'map' ? [...withoutColon(root), ...indentation(root)] : []),
    ...commas(root, []),
  ]
}

/** `items` without its colon has become the end of the value before it, or the beginning of the key behind it. */
function* withoutColon(root: MapNode): Generator<Slip> {
  if (root.entries.has('items')) return
  for (const { key, keyPlace, value } of root.entries.values()) {
    const place = { ...keyPlace, end: keyPlace.start + 'items'.length }
    if (/^items\s/.test(key)) yield noColon(place, [[key], ['items']])
    if (swallowsItems(value)) yield noColon({ ...value.place, start: value.place.end - 'items'.length }, [['items']])
  }
}

/** Whether a value runs on into a line that was to begin the items. */
export function swallowsItems(value: Node): boolean {
  return value.kind === 'scalar' && value.style === 'plain' && /[\r\n]\s*items$/.test(typedIn(value.place))
}

function typedIn({ source, start, end }: Place): string {
  return source.text.slice(start, end)
}

function noColon(place: Place, paths: string[][]): Slip {
  return { finding: finding('schema', place, { problem: 'no-colon', field: 'items' }), paths, unknownOnly: false }
}

/** What looks like an item's number, for all its slips. */
export const numberLike = /^[«"“„]?[\dОоЗз]+([.,]|[»"”“]?$)/

function* indentation(root: MapNode): Generator<Slip> {
  const items = root.entries.get('items')?.value
  const all = [...root.entries.values()]
  if (items?.kind === 'scalar' && items.value === null) {
    const outside = all.slice(all.findIndex(({ key }) => key === 'items')).filter(({ key }) => numberLike.test(key))
    const [first] = outside
    if (!first) return
    const args = { problem: 'not-indented' as const, key: first.key, under: 'items' }
    const paths = [['items'], ...outside.map(({ key }) => [key])]
    yield { finding: finding('schema', first.keyPlace, args), paths, unknownOnly: false }
  }
  if (items?.kind !== 'map') return
  for (const { key: inside, value } of items.entries.values()) {
    if (value.kind !== 'map') continue
    for (const { key, keyPlace } of value.entries.values()) {
      if (!numberLike.test(key) || inFlow(value)) continue
      const args = { problem: 'indented-too-far' as const, key, inside }
      yield { finding: finding('schema', keyPlace, args), paths: [['items', inside, key]], unknownOnly: true }
    }
  }
}

/** In braces a comma ends a field, so that what follows it in a text or a number becomes a key without a value. */
function* commas(node: Node, path: string[]): Generator<Slip> {
  const children = node.kind === 'list' ? node.items.map((value, index) => [String(index), value] as const) : []
  if (node.kind === 'map') {
    children.push(...[...node.entries.values()].map(({ key, value }) => [key, value] as const))
    if (inFlow(node)) yield* commasIn([...node.entries.values()], path)
  }
  for (const [step, value] of children) yield* commas(value, [...path, step])
}

function* commasIn(entries: readonly Entry[], path: string[]): Generator<Slip> {
  for (const [index, { key, keyPlace, value }] of entries.entries()) {
    const { key: cut = '', value: before } = entries[index - 1] ?? {}
    if (before?.kind !== 'scalar' || value.kind !== 'scalar' || value.value !== null) continue
    const { source, start } = before.place
    // A key with its colon was meant as one.
    if (/^\s*:/.test(source.text.slice(keyPlace.end, keyPlace.end + 50))) continue
    const typed = source.text.slice(start, keyPlace.end)
    const paths = [[...path, key]]
    if (/^-?(?:\d{1,3}(?:\s\d{3})+|\d+),\d+$/.test(typed)) {
      const place = { source, start, end: keyPlace.end }
      paths.push([...path, cut])
      yield {
        finding: finding('schema', place, { problem: 'decimal-comma', typed: typed.replace(/\s/g, '') }),
        paths,
        unknownOnly: false,
      }
    } else if (before.value !== null) {
      yield {
        finding: finding('schema', keyPlace, { problem: 'comma-in-braces', text: key }),
        paths,
        unknownOnly: true,
      }
    }
  }
}

function inFlow({ place }: MapNode): boolean {
  return place.source.text[place.start] === '{'
}
