import type { ErrorObject } from 'ajv'
import type { Findings } from '../../findings/findings.js'
import type { Kind } from '../../findings/schema-findings.js'
import type { Place } from '../../model/source-text.js'
import { fromRussian } from '../../suggest/from-russian.js'
import {
  addressMeant,
  dateMeant,
  listMeant,
  namedQuartersMeant,
  numberMeant,
  quartersMeant,
} from '../../suggest/meant-values.js'
import { nearest } from '../../suggest/nearest.js'
import { type Entry, isBlock, isUnfilled, type Node, nodeAt, type ScalarNode } from '../../yaml/node.js'
import { placeInText } from '../../yaml/text-place.js'

export type FileKind = 'plan' | 'submission' | 'settings' | 'profile'

type WrongKind = Extract<Findings['schema'], { problem: 'wrong-kind' }>
type Described = { place: Place; args: Findings['schema'] } | null

/** What one of ajv's errors says in terms of what was typed; null where another one says it. */
export function describe(file: FileKind, root: Node, error: ErrorObject): Described {
  const path = pathOf(error)
  const target = nodeAt(root, path)
  if (!target) return null
  const { node, entry } = target
  if (path.length === 0 && error.keyword === 'type')
    return wrongRoot(file, node, Object.keys((error.parentSchema?.properties as object | undefined) ?? {}))
  const unfilled = file === 'submission' && path[2] === 'indicators' ? unfilledIn(root, path, error) : null
  if (unfilled) return { place: unfilled.keyPlace, args: unfilledArgs(unfilled.key) }
  const field = entry?.key ?? fieldOfList(path)
  const place = valuePlace(node, entry)
  const value = node.kind === 'scalar' ? node.value : null
  switch (error.keyword) {
    case 'required': {
      const missing = missingField(error)
      // The schema asks for the one that is usual there, and either would do.
      const args: Findings['schema'] =
        file === 'plan' && (missing === 'sections' || missing === 'items')
          ? { problem: 'no-items', in: path.length === 0 ? 'plan' : 'section' }
          : { problem: 'missing-field', field: missing, in: entry?.key ?? nameOf(node) }
      return { place: ownPlace(root, path), args }
    }
    case 'type': {
      const kinds = kindsOf(error)
      const slip = file === 'submission' ? shapeMeant(path, node, kinds) : undefined
      return wrongKind(node, place, field, kinds, {
        suggestion: field === 'evidence' ? null : valuesMeant(node, kinds),
        ...(slip ? { slip } : {}),
      })
    }
    case 'pattern':
      return value === '' || value?.trim() === ''
        ? { place, args: { problem: 'blank', field } }
        : wrongPattern(node, place, field, { pattern: String(error.params.pattern), file })
    case 'enum': {
      const allowed = (error.params.allowedValues as (string | null)[]).filter((one) => one !== null)
      if (field !== null && isUnfilled(node))
        return { place: entry?.keyPlace ?? place, args: { problem: 'no-value', field, allowed } }
      if (allowed.join() === 'true,false') return wrongKind(node, place, field, ['yes-or-no'])
      if (node.kind !== 'scalar' || value === null) return wrongKind(node, place, field, ['choice'], { allowed })
      if (isBlock(node) && field !== null) return { place, args: { problem: 'block-value', field } }
      const suggestion = nearest(value, allowed) ?? fromRussian(value, allowed) ?? explained(value, allowed)
      return { place, args: { problem: 'not-in-list', field, value, allowed, suggestion } }
    }
    case 'minItems':
      return { place, args: { problem: 'empty-list', field } }
    case 'minProperties':
      return { place, args: { problem: 'empty-fields', field } }
    case 'uniqueItems': {
      const second = node.kind === 'list' ? node.items[Number(error.params.i)] : undefined
      const repeated = second?.kind === 'scalar' ? (second.value ?? '') : ''
      return { place: second?.place ?? place, args: { problem: 'repeated', field, value: repeated } }
    }
    case 'contains':
      return { place, args: { problem: 'no-execution-column' } }
    case 'not':
      return { place: keyPlace(root, [...path, 'items']), args: { problem: 'sections-and-items' } }
    // `if` repeats what the branch says; `const` belongs to `contains`; unknown fields have been told.
    case 'if':
    case 'const':
    case 'additionalProperties':
      return null
    default:
      throw new Error(`no wording for the schema keyword ${error.keyword}`)
  }
}

/** A value with its meaning behind it, as a hint lists them: «partial (выполнено частично)». */
function explained(typed: string, allowed: readonly string[]): string | null {
  const word = /^[a-z-]+(?=\s)/i.exec(typed.trim())?.[0].toLowerCase()
  return allowed.find((one) => one === word) ?? null
}

/** What the values that stand here in a row would be in the shape that is wanted. */
function valuesMeant(node: Node, kinds: readonly Kind[]): string | null {
  const typed = node.kind === 'scalar' && node.value !== null ? node.value : null
  if (kinds.includes('list')) return typed === null ? null : listMeant(typed)
  if (node.kind !== 'list' || !kinds.includes('quarters')) return null
  return quartersMeant(node.items.map((one) => (one.kind === 'scalar' ? (one.value ?? '') : '')))
}

/** What was done in a submission in place of what has to be written, where it can be seen. */
function shapeMeant(path: readonly string[], node: Node, kinds: readonly Kind[]): WrongKind['slip'] {
  const [first, , field] = path
  const isRoot = path.length === 1
  if (isRoot && first === 'department' && node.kind !== 'scalar')
    return node.kind === 'list' ? 'departments' : 'department'
  if (isRoot && node.kind === 'list' && node.items.some((one) => one.kind === 'map' && one.entries.has('number')))
    return 'numbers-in-list'
  if (field === 'evidence' && path.length < 5 && !(node.kind === 'scalar' && node.value === null)) return 'evidence'
  if (!kinds.includes('fields') || node.kind !== 'scalar' || node.value === null) return undefined
  return slipInPair(node.value)
}

/** What stands between a name and its value in place of a colon and a space. */
function slipInPair(typed: string): 'no-space' | 'equals-sign' | undefined {
  if (/^[^\s:]+:\S/.test(typed)) return 'no-space'
  return /^[^\s=]+\s?=/.test(typed) ? 'equals-sign' : undefined
}

/** In braces a name and its value may have become a name alone. */
function unfilledArgs(key: string): Findings['schema'] {
  const slip = slipInPair(key)
  if (!slip) return { problem: 'no-value', field: key }
  return { problem: 'wrong-kind', field: 'indicators', expected: ['fields'], found: 'text', value: key, slip }
}

/** The indicator in which nothing is filled in, however it is left blank, or the one quarter of it. */
function unfilledIn(root: Node, path: readonly string[], { keyword }: ErrorObject): Entry | null {
  // What stands there is not nothing, though it be where a quarter belongs.
  if (keyword === 'additionalProperties') return null
  const entries = [path.slice(0, 4), path].flatMap((one) => (one.length < 4 ? [] : (nodeAt(root, one)?.entry ?? [])))
  return entries.find(({ value }) => isUnfilled(value)) ?? null
}

function wrongKind(
  node: Node,
  place: Place,
  field: string | null,
  expected: Kind[],
  more: Partial<Pick<WrongKind, 'suggestion' | 'allowed' | 'slip'>> = {},
): Described {
  const value = node.kind === 'scalar' ? node.value : null
  const args = {
    problem: 'wrong-kind' as const,
    field,
    expected,
    found: kindOf(node),
    dashes: hasDashes(node),
    ...more,
  }
  if (!isBlock(node) || expected.includes('text')) return { place, args: { ...args, value } }
  const ofLines = ['fields', 'list', 'quarters'] satisfies Kind[]
  // A number by itself and by quarter are both a number: on one line.
  if (field !== null && !expected.every((kind) => ofLines.some((one) => one === kind))) {
    return { place, args: { problem: 'block-value', field } }
  }
  return { place, args: { ...args, value: value?.trim().replace(/\s+/g, ' ') ?? null, block: true } }
}

function wrongRoot(file: FileKind, node: Node, known: readonly string[]): Described {
  const field =
    node.kind === 'scalar' && node.style === 'plain' ? /^[a-z]\w*(?=\s|$)/i.exec(node.value ?? '')?.[0] : null
  if (field && known.includes(field)) {
    const place = { ...node.place, end: node.place.start + field.length }
    return { place, args: { problem: 'no-colon', field } }
  }
  const args = { problem: 'wrong-root' as const, file, found: kindOf(node), dashes: hasDashes(node) }
  return { place: firstLine(node.place), args }
}

function hasDashes({ kind, place }: Node): boolean {
  return kind === 'list' && place.source.text[place.start] === '-'
}

/** Of an address that begins as it should, the one character that cannot stand in it. */
function wrongPattern(
  node: Node,
  place: Place,
  field: string | null,
  { pattern, file }: { pattern: string; file: FileKind },
): Described {
  const expected = patternKind(pattern)
  const address =
    node.kind === 'scalar' && expected === 'url' ? /^https?:\/\/[^\s<>"]*([\s<>"])/i.exec(node.value ?? '') : null
  if (!address?.[1]) {
    const meant = node.kind === 'scalar' && node.value !== null ? meantBy(node.value, expected, file) : null
    // Other than a list or values by quarter, it must do itself.
    const suggestion = meant !== null && (/^[[{]/.test(meant) || new RegExp(pattern, 'u').test(meant)) ? meant : null
    return wrongKind(node, place, field, [expected], { suggestion })
  }
  const at = placeInText(node as ScalarNode, address[0].length - 1, address[0].length)
  return { place: at, args: { problem: 'character-in-address', character: address[1] } }
}

/** Only a submission counts things; of a profile's measures it matters what they are measured in. */
function meantBy(typed: string, expected: Kind, file: FileKind): string | null {
  switch (expected) {
    case 'date':
      return dateMeant(typed)
    case 'number':
      return numberMeant(typed, file === 'submission') ?? (file === 'submission' ? allQuartersMeant(typed) : null)
    case 'url':
      return addressMeant(typed)
    case 'all-or-list':
      return listMeant(typed)
    default:
      return null
  }
}

function allQuartersMeant(typed: string): string | null {
  // «2,7; 2,8» are two numbers with a comma, not four.
  const marks = new Set(typed.match(/[,;/]/g))
  const values = marks.size > 1 ? [] : typed.split(/[,;/]/).map((part) => part.trim())
  return quartersMeant(values) ?? namedQuartersMeant(typed)
}

function kindOf(node: Node): Kind {
  if (node.kind === 'map') return 'fields'
  if (node.kind === 'list') return 'list'
  return node.value === null ? 'nothing' : 'text'
}

const schemaTypes: Record<string, Kind> = { array: 'list', null: 'nothing' }

function kindsOf(error: ErrorObject): Kind[] {
  const types = [error.params.type as string | string[]].flat()
  const schema = error.parentSchema as { pattern?: string; properties?: object } | undefined
  // A pattern says more of a text than that it is one; values by quarter are the only fields in place of a number.
  const string: Kind = schema?.pattern ? patternKind(schema.pattern) : 'text'
  const object: Kind = schema?.properties && 'Q1' in schema.properties ? 'quarters' : 'fields'
  const kinds: Record<string, Kind> = { ...schemaTypes, string, object }
  return types.filter((type) => type !== 'null').map((type) => kinds[type] ?? 'text')
}

/** Each pattern of the schemas stands for a kind of value; a pattern without one here would be told as an oddity of svod. */
function patternKind(pattern: string): Kind {
  if (pattern === '\\S') return 'text'
  if (pattern.startsWith('^\\d{4}-')) return 'date'
  if (pattern.startsWith('^-?')) return 'number'
  if (pattern.startsWith('^[a-z]')) return 'id'
  if (pattern.startsWith('^[A-Za-z]')) return 'indicator-id'
  if (pattern.startsWith('^[Hh][Tt]')) return 'url'
  if (pattern.startsWith('^[^\\s,]')) return 'mark'
  if (pattern === '^\\d{4}$') return 'year'
  if (pattern === '^all$') return 'all-or-list'
  if (pattern === '^(off|\\S+ \\S+)$') return 'two-forms'
  if (pattern.startsWith('^(off|adjectives|nouns|')) return 'compound'
  if (pattern.startsWith('^([0-9A-Fa-f]')) return 'colour'
  throw new Error(`no wording for the schema pattern ${pattern}`)
}

export function missingField(error: ErrorObject): string {
  return String(error.params.missingProperty)
}

export function pathOf(error: ErrorObject): string[] {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** An element of a list is named by the list's field. */
function fieldOfList(path: string[]): string | null {
  return path.findLast((step) => !/^\d+$/.test(step)) ?? null
}

function valuePlace(node: Node, entry: Entry | null): Place {
  const isShort = node.kind === 'scalar' && node.value !== null && node.value !== ''
  return isShort || !entry ? firstLine(node.place) : entry.keyPlace
}

export function keyPlace(root: Node, path: string[]): Place {
  const target = nodeAt(root, path)
  return target?.entry?.keyPlace ?? firstLine(target?.node.place ?? root.place)
}

/** What something in a list is called. */
function nameOf(node: Node): string | null {
  const named =
    node.kind === 'map' ? ['number', 'id', 'title', 'name'].flatMap((one) => node.entries.get(one) ?? []) : []
  return named.flatMap(({ value }) => (value.kind === 'scalar' && value.value ? [value.value] : []))[0] ?? null
}

/** A thing as a whole is pointed at by its key, or by its own first key where it stands in a list. */
function ownPlace(root: Node, path: string[]): Place {
  const target = nodeAt(root, path)
  if (target?.entry) return target.entry.keyPlace
  const [first] = target?.node.kind === 'map' ? target.node.entries.values() : []
  return first?.keyPlace ?? firstLine(target?.node.place ?? root.place)
}

function firstLine(place: Place): Place {
  const typed = place.source.text.slice(place.start, place.end)
  const length = /\r|\n/.exec(typed)?.index ?? typed.length
  return { ...place, end: place.start + length }
}
