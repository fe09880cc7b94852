import { type Finding, finding } from '../../findings/diagnostic.js'
import type { Indicator } from '../../model/plan.js'
import type { Place } from '../../model/source-text.js'
import { entryFields } from '../../model/submission.js'
import { isQuarter, quarters } from '../../model/terms.js'
import { fromRussian } from '../../suggest/from-russian.js'
import { indicatorMeant } from '../../suggest/indicator-meant.js'
import { nearest } from '../../suggest/nearest.js'
import type { Entry, MapNode, Node } from '../../yaml/node.js'

/** One slip of the hand where the schema would see several faults, or another one. */
export interface Slip {
  finding: Finding
  /** The values that it explains, with all that lies below them. */
  paths: string[][]
  /** It explains why a field is unknown, and nothing else. */
  unknownOnly: boolean
}

/** The indicators of the items that a key lists; null where there is no plan to know them from. */
export type IndicatorsOf = (key: string) => readonly Indicator[] | null

/** `indicatorsOf`: null where it is no submission. */
export function slipsIn(root: Node, indicatorsOf: IndicatorsOf | null): Slip[] {
  return [
    ...(indicatorsOf && root.kind === 'map'
      ? [
          ...withoutColon(root),
          ...withoutItems(root),
          ...indentation(root),
          ...outsideIndicators(root, indicatorsOf),
          ...evidenceInShort(root),
        ]
      : []),
    ...commas(root, []),
  ]
}

/** A value that begins with the number of an item, whose colon is missing. */
const firstNumber = /^(?:"[\d.]+"|'[\d.]+'|«[\d.]+»|\d+(?:\.\d+)+\.?)(?=\s|$)/

/** `items` without its colon has become the end of the value before it, or the beginning of the key behind it. */
function* withoutColon(root: MapNode): Generator<Slip> {
  const items = root.entries.get('items')
  if (items) {
    const number = items.value.kind === 'scalar' ? firstNumber.exec(typedIn(items.value.place))?.[0] : undefined
    if (number === undefined) return
    const { place } = items.value
    yield noColon({ ...place, end: place.start + number.length }, [['items']], number)
    return
  }
  for (const { key, keyPlace, value } of root.entries.values()) {
    const place = { ...keyPlace, end: keyPlace.start + 'items'.length }
    if (/^items\s/.test(key)) yield noColon(place, [[key], ['items']])
    if (swallowsItems(value)) yield noColon({ ...value.place, start: value.place.end - 'items'.length }, [['items']])
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

/** Whether what stands as a field of an entry is one of the indicators; where they are not known, whether it may be one. */
function isIndicator({ key, value }: Entry, indicators: readonly Indicator[] | null): boolean {
  if (entryFields.some((one) => one === key)) return false
  if (indicators?.some(({ id }) => id === key)) return true
  const isNumber = (one: Node) => one.kind === 'scalar' && /^-?\d+(?:\.\d+)?$/.test(one.value ?? '')
  const byQuarter = value.kind === 'map' && value.entries.size > 0
  const holdsNumbers = byQuarter
    ? [...value.entries.values()].every((one) => isQuarter(one.key) && isNumber(one.value))
    : isNumber(value)
  return (
    holdsNumbers &&
    !numberLike.test(key) &&
    !/^\d/.test(key) &&
    nearest(key, knownKeys) === null &&
    fromRussian(key, knownKeys) === null &&
    (indicators === null || indicatorMeant(key, indicators) !== null)
  )
}

const knownKeys: readonly string[] = [...entryFields, ...quarters]

function typedIn({ source, start, end }: Place): string {
  return source.text.slice(start, end)
}

function noColon(place: Place, paths: string[][], field = 'items'): Slip {
  return { finding: finding('schema', place, { problem: 'no-colon', field }), paths, unknownOnly: false }
}

/** What looks like an item's number, for all its slips; a year does not. */
export const numberLike = /^(?!(?:19|20)\d\d$)[«"“„]?[\dОоЗз]+([.,]|[»"”“]?$)/

/** Where the numbers of items stand at the top, or inside the department, and there is no `items` at all. */
function* withoutItems(root: MapNode): Generator<Slip> {
  const department = root.entries.get('department')?.value
  const inside = department?.kind === 'map' ? [...department.entries.values()] : []
  const outside = numbered(root.entries.values())
  const [first] = [...outside, ...numbered(inside)]
  if (!first || itemsOf(root) || [...withoutColon(root)].length > 0) return
  const paths = [['items'], ...(inside.length > 0 ? [['department']] : []), ...outside.map(({ key }) => [key])]
  const args = { problem: 'no-items-line' as const, key: first.key }
  yield { finding: finding('schema', first.keyPlace, args), paths, unknownOnly: false }
}

/** The field of the items, however it is spelt: that it is misspelt is told by itself. */
function itemsOf(root: MapNode): Entry | null {
  const isItems = (key: string) => nearest(key, ['items']) !== null || fromRussian(key, ['items']) !== null
  return root.entries.get('items') ?? [...root.entries.values()].find(({ key }) => isItems(key)) ?? null
}

function numbered(entries: Iterable<Entry>): Entry[] {
  return [...entries].filter(({ key }) => numberLike.test(key))
}

/** Numbers of items that stand outside of `items`: behind it, and before it where some are inside. */
function outsideItems(root: MapNode): Entry[] {
  const all = [...root.entries.values()]
  const items = itemsOf(root)
  return items ? numbered(items.value.kind === 'map' ? all : all.slice(all.indexOf(items))) : []
}

/** Answers that have fields, each with its key. */
function* answersIn(root: MapNode): Generator<{ inside: string; fields: MapNode }> {
  const items = itemsOf(root)?.value
  for (const { key, value } of items?.kind === 'map' ? items.entries.values() : []) {
    if (value.kind === 'map') yield { inside: key, fields: value }
  }
}

function* indentation(root: MapNode): Generator<Slip> {
  const under = itemsOf(root)
  const items = under?.value
  const outside = outsideItems(root)
  const [first] = outside
  if (under && first && (items?.kind === 'map' || (items?.kind === 'scalar' && items.value === null))) {
    const args = { problem: 'not-indented' as const, key: first.key, under: under.key }
    const paths = outside.map(({ key }) => [key])
    if (items.kind === 'scalar') paths.push(['items'])
    yield { finding: finding('schema', first.keyPlace, args), paths, unknownOnly: false }
  }
  for (const { inside, fields } of answersIn(root)) {
    for (const { key, keyPlace } of fields.entries.values()) {
      if (!numberLike.test(key) || inFlow(fields)) continue
      const args = { problem: 'indented-too-far' as const, key, inside }
      yield { finding: finding('schema', keyPlace, args), paths: [['items', inside, key]], unknownOnly: true }
    }
  }
}

/** A name and an address in place of the fields of a piece of evidence: «- Приказ № 5: https://…». */
function* evidenceInShort(root: MapNode): Generator<Slip> {
  for (const { inside, fields } of answersIn(root)) {
    const evidence = fields.entries.get('evidence')?.value
    for (const [index, piece] of evidence?.kind === 'list' ? evidence.items.entries() : []) {
      const [only, another] = piece.kind === 'map' ? piece.entries.values() : []
      if (!only || another || only.value.kind !== 'scalar' || !/^(?:https?:|www\.)/.test(only.value.value ?? ''))
        continue
      const args = { field: 'evidence', expected: ['fields' as const], found: 'text' as const, value: only.key }
      const told = finding('schema', only.keyPlace, { problem: 'wrong-kind', ...args, slip: 'evidence' })
      if (/^[А-ЯЁа-яё]/.test(only.key) && fromRussian(only.key, fieldsOfEvidence) === null) {
        yield { finding: told, paths: [['items', inside, 'evidence', `${index}`]], unknownOnly: false }
      }
    }
  }
}

const fieldsOfEvidence: readonly string[] = ['title', 'url', 'kind', 'number', 'date']

function* outsideIndicators(root: MapNode, indicatorsOf: IndicatorsOf): Generator<Slip> {
  for (const { inside, fields } of answersIn(root)) {
    const indicators = fields.entries.get('indicators')?.value
    // Below the field, which then is empty, and level with it, whatever they are called.
    const areBelow = indicators?.kind === 'scalar' && indicators.value === null
    const ofItem = areBelow ? null : indicatorsOf(inside)
    const [first, ...more] = [...fields.entries.values()].filter((one) => isIndicator(one, ofItem))
    if (!first) continue
    const paths = [first, ...more].map(({ key }) => ['items', inside, key])
    if (areBelow) paths.push(['items', inside, 'indicators'])
    const args = { problem: 'outside-indicators' as const, key: first.key }
    yield { finding: finding('schema', first.keyPlace, args), paths, unknownOnly: !areBelow }
  }
}

/** In braces a comma ends a field, so that what follows it in a text or a number becomes a key without a value. */
function* commas(node: Node, path: string[]): Generator<Slip> {
  if (node.kind === 'list')
    for (const [index, value] of node.items.entries()) yield* commas(value, [...path, `${index}`])
  if (node.kind !== 'map') return
  if (inFlow(node)) yield* commasIn([...node.entries.values()], path)
  for (const { key, value } of node.entries.values()) yield* commas(value, [...path, key])
}

function* commasIn(entries: readonly Entry[], path: string[]): Generator<Slip> {
  const sentence = path.length === lengthOfEntry ? cutOff(entries, 0) : []
  const [opening] = sentence
  if (opening && isSentence(opening)) {
    const args = { problem: 'unknown-field' as const, field: opening.key, suggestion: null, isText: true }
    const paths = sentence.map(({ key }) => [...path, key])
    yield { finding: finding('schema', opening.keyPlace, args), paths, unknownOnly: true }
  }
  for (let index = Math.max(1, sentence.length); index < entries.length; index++) {
    const { key: cut = '', value: before } = entries[index - 1] ?? {}
    const pieces = cutOff(entries, index)
    const [first] = pieces
    if (!first || before?.kind !== 'scalar') continue
    index += pieces.length - 1
    const { key, keyPlace } = first
    const paths = pieces.map((piece) => [...path, piece.key])
    const { source, start } = before.place
    const place = { source, start, end: keyPlace.end }
    const typed = source.text.slice(start, keyPlace.end)
    if (/^-?(?:\d{1,3}(?:\s\d{3})+|\d+),\d+$/.test(typed)) {
      const args = { problem: 'decimal-comma' as const, typed: typed.replace(/\s/g, '') }
      yield { finding: finding('schema', place, args), paths: [...paths, [...path, cut]], unknownOnly: false }
    } else if (before.value !== null) {
      const args = { problem: 'comma-in-braces' as const, text: key }
      yield { finding: finding('schema', keyPlace, args), paths, unknownOnly: true }
    }
  }
}

/** What stands from one place on with neither a value nor a colon, up to the next field. */
function cutOff(entries: readonly Entry[], from: number): Entry[] {
  // A key with its colon was meant as one.
  const isCut = ({ keyPlace: { source, end }, value }: Entry) =>
    value.kind === 'scalar' && value.value === null && !/^\s*:/.test(source.text.slice(end, end + 50))
  let to = from
  for (let one = entries[to]; one && isCut(one); one = entries[to]) to++
  return entries.slice(from, to)
}

/** Several words, which between braces are a key. */
function isSentence({ key }: Entry): boolean {
  return /[а-яё]\s\S/i.test(key)
}

/** The path of an answer: `items` and its number. */
const lengthOfEntry = 2

/** Between braces. */
export function inFlow({ place }: MapNode): boolean {
  return place.source.text[place.start] === '{'
}
