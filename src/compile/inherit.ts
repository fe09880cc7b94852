import { type Finding, finding } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Place } from '../model/source-text.js'
import type { Load } from '../model/sources.js'
import { decode } from '../source/decode.js'
import type { Entry, ListNode, MapNode, Node } from '../source/node.js'
import { readYaml } from '../source/read-yaml.js'
import { validate } from '../validation/validate.js'
import { entryOf, fieldOf, lineOf, mapOf, mapsOf, stringOf } from './fields.js'

/**
 * Reads a plan's file and all that it inherits into one map, as if everything stood in one file; every value keeps the
 * place where it was typed. Null where the file cannot be read.
 */
export function readInherited(
  load: Load,
  file: string,
  findings: Finding[],
  chain: readonly string[] = [],
): MapNode | null {
  const bytes = load(file)
  if (!bytes) return null
  const { source, findings: decoding } = decode(file, bytes)
  findings.push(...decoding)
  if (decoding.length > 0) return null
  const { node, findings: reading } = readYaml(source)
  findings.push(...reading)
  if (!node) {
    const place = { source, start: 0, end: 0 }
    if (reading.length === 0) findings.push(finding('schema', place, { problem: 'empty-file' }))
    return null
  }
  findings.push(...validate('plan', node))
  const plan = mapOf(node)
  if (!plan) return null
  const parentField = entryOf(plan, 'extends')
  const amendments = entryOf(plan, 'amendments')
  if (!parentField) {
    if (amendments) findings.push(finding('schema', amendments.keyPlace, { problem: 'amendment-without-extends' }))
    return plan
  }
  const parent = readParent(load, file, parentField, findings, [...chain, file])
  const merged = parent ? overlay(parent, plan) : plan
  return parent ? amend(merged, mapsOf(amendments?.value), findings) : merged
}

function readParent(
  load: Load,
  file: string,
  field: Entry,
  findings: Finding[],
  chain: readonly string[],
): MapNode | null {
  const typed = stringOf(field.value)?.trim()
  if (!typed) return null
  const fault = (problem: 'extends-missing' | 'extends-outside' | 'extends-cycle') => {
    findings.push(finding('schema', field.value.place, { problem, path: typed }))
    return null
  }
  const path = resolvePath(file, typed)
  if (path === null) return fault('extends-outside')
  if (chain.includes(path)) return fault('extends-cycle')
  if (!load(path)) return fault('extends-missing')
  return readInherited(load, path, findings, chain)
}

/** A path from the folder of `file`, as a path from the workspace root; null where it leads out of the workspace. */
function resolvePath(file: string, typed: string): string | null {
  const slashed = typed.replaceAll('\\', '/')
  if (slashed.startsWith('/') || /^[A-Za-z]:/.test(slashed)) return null
  const steps = file.split('/').slice(0, -1)
  for (const step of slashed.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.join('/')
}

const notInherited = new Set(['title', 'extends', 'amendments'])

function overlay(parent: MapNode, child: MapNode): MapNode {
  const entries = new Map<string, Entry>()
  for (const [key, entry] of parent.entries) {
    if (notInherited.has(key)) continue
    // A plan has sections or items; giving one of them is in place of both.
    if ((key === 'sections' || key === 'items') && (child.entries.has('sections') || child.entries.has('items')))
      continue
    entries.set(key, key === 'sections' || key === 'items' ? { ...entry, value: withoutDates(entry.value) } : entry)
  }
  for (const [key, entry] of child.entries) entries.set(key, entry)
  return { ...child, entries }
}

/** Last year's dates and earlier years are not this year's. */
function withoutDates(node: Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map(withoutDates) }
  if (node.kind !== 'map') return node
  const entries = new Map<string, Entry>()
  for (const [key, entry] of node.entries) {
    if (key === 'due' || key === 'allowYears') continue
    entries.set(key, key === 'items' || key === 'sections' ? { ...entry, value: withoutDates(entry.value) } : entry)
  }
  return { ...node, entries }
}

const instructions = new Set(['after', 'remove'])

function amend(plan: MapNode, amendments: MapNode[], findings: Finding[]): MapNode {
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

function amendItem(plan: MapNode, amendment: MapNode, number: string, place: Place, findings: Finding[]): MapNode {
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
    for (const field of ['measure', 'deadline']) {
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

function merge(item: MapNode, amendment: MapNode): MapNode {
  const entries = new Map(item.entries)
  for (const [key, entry] of amendment.entries) {
    if (instructions.has(key)) continue
    const cleared = entry.value.kind === 'scalar' && entry.value.value === null
    if (cleared) entries.delete(key)
    else if (key !== 'number' || !entries.has('number')) entries.set(key, entry)
  }
  return { ...item, entries }
}

function numbersIn(plan: MapNode): Map<string, Place> {
  const numbers = new Map<string, Place>()
  eachItem(plan, (item, number) => {
    const field = entryOf(item, 'number')
    if (field) numbers.set(number, field.value.place)
    return [item]
  })
  return numbers
}

/** Puts other items in the place of each item. */
function eachItem(plan: MapNode, change: (item: MapNode, number: string) => MapNode[]): MapNode {
  const entries = new Map(plan.entries)
  const items = entries.get('items')
  if (items?.value.kind === 'list') {
    const list: ListNode = {
      ...items.value,
      items: items.value.items.flatMap((item): Node[] =>
        item.kind === 'map' ? change(item, canonicalNumber(lineOf(item, 'number') ?? '')) : [item],
      ),
    }
    entries.set('items', { ...items, value: list })
  }
  const sections = entries.get('sections')
  if (sections?.value.kind === 'list') {
    const list = sections.value.items.map((section) => (section.kind === 'map' ? eachItem(section, change) : section))
    entries.set('sections', { ...sections, value: { ...sections.value, items: list } })
  }
  return { ...plan, entries }
}
