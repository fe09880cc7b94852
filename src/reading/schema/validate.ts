import type { ErrorObject, ValidateFunction } from 'ajv'
import { type Finding, finding } from '../../findings/diagnostic.js'
import { groupBy } from '../../model/group-by.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import { fromRussian } from '../../suggest/from-russian.js'
import { nearest } from '../../suggest/nearest.js'
import { isUntyped, type Node, nodeAt, type Plain, toPlain } from '../../yaml/node.js'
import { isBlank } from '../fields.js'
import { explainSlips } from '../mistakes/slips.js'
import type { IndicatorsOf } from '../planned.js'
import { inFlow, isIndicatorLeftOut } from '../typed-answers.js'
import { describe, type FileKind, keyPlace, missingField, pathOf } from './describe.js'
import { explainedBy } from './explained.js'
import { plan, profile, settings, submission } from './generated/validators.js'

export type { FileKind } from './describe.js'

const validators: Record<FileKind, ValidateFunction> = { plan, submission, settings, profile }

/**
 * Holds a file's values to its schema. What ajv says is folded into one finding a fault, at the place to mend, in terms of
 * what was typed; the schemas are those of schema/, read as text (see .config/generate.mjs).
 */
export function validate(kind: FileKind, root: Node, indicatorsOf: IndicatorsOf = () => null): Finding[] {
  const check = validators[kind]
  if (check(toPlain(root))) return []
  const blank = kind === 'submission' ? blankEntries(root) : none
  const all = (check.errors ?? []).filter((error) => !isOfBlank(root, blank, error) && !isLeftOut(kind, root, error))
  const slips = explainSlips(kind, root, indicatorsOf)
  const explaining = explainedBy(slips)
  const told = new Set(all.flatMap(explaining))
  const errors = told.size > 0 ? all.filter((error) => explaining(error).length === 0) : all
  const unknown = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map((error) => {
      const key = String(error.params.additionalProperty)
      return { error, key, place: keyPlace(root, [...pathOf(error), key]) }
    })
  const missing = groupBy(
    errors.filter(({ keyword }) => keyword === 'required'),
    ({ instancePath }) => instancePath,
  )
  const findings = slips.filter((slip) => told.has(slip)).map(({ finding }) => finding)
  const misspelt = new Map<string, Misspelt>()

  for (const { error, key, place } of unknown) {
    const parent = pathOf(error)
    const wanted = (missing.get(error.instancePath) ?? []).map(missingField)
    const known = knownFields(error)
    const pair = pairIn(root, [...parent, key])
    const typed = pair?.name ?? key
    const isField = pair !== null && known.includes(typed)
    // The field that is lacking is the likeliest one meant.
    const meant = isField
      ? typed
      : (nearest(typed, wanted) ?? nearest(typed, known) ?? fromRussian(typed, wanted) ?? fromRussian(typed, known))
    // Typed in place of this one it would be there twice.
    const path = `${error.instancePath}/${meant}`
    const isTaken = meant !== null && (nodeAt(root, [...parent, meant]) !== null || misspelt.has(path))
    if (meant !== null && !isTaken) misspelt.set(path, { parent, key, meant })
    findings.push(
      finding('schema', place, {
        problem: 'unknown-field',
        field: key,
        ...helpWith(meant, isTaken, pair, known),
        ...(isSentence(root, [...parent, key]) ? { isText: true } : {}),
        ...(kind === 'submission' && meant === null && isLine(root, parent, key) ? { isLine: true } : {}),
      }),
    )
  }
  const stillMissing = misspelt.size > 0 ? missingOnceMended(kind, root, misspelt.values()) : null
  const seen = new Set<string>()
  for (const error of errors) {
    if (error.keyword === 'required' && stillMissing?.has(missingKey(error)) === false) continue
    const found = describe(kind, root, error)
    if (!found) continue
    const key = `${found.place.start}:${found.args.problem}:${'field' in found.args ? found.args.field : ''}`
    if (seen.has(key)) continue
    seen.add(key)
    findings.push(finding('schema', found.place, found.args))
  }
  return findings
}

type Pair = { name: string; value: string } | null

function helpWith(meant: string | null, isTaken: boolean, pair: Pair, known: string[]) {
  if (meant === null) return { suggestion: null, ...(known.length <= fewFields ? { known } : {}) }
  return isTaken ? { suggestion: null, taken: meant } : { suggestion: pair ? `${meant}: ${pair.value}` : meant }
}

/** Several words between braces, and nothing behind them. */
function isSentence(root: Node, path: readonly string[]): boolean {
  const map = nodeAt(root, path.slice(0, -1))?.node
  const value = nodeAt(root, path)?.node
  return (
    map?.kind === 'map' &&
    inFlow(map) &&
    value?.kind === 'scalar' &&
    value.value === null &&
    /[а-яё]\s\S/i.test(path.at(-1) ?? '')
  )
}

/** In Russian, beside the fields of an entry or of the file: it may go on with a text above it, or be a remark. */
function isLine(root: Node, parent: readonly string[], key: string): boolean {
  const map = nodeAt(root, parent)?.node
  const isAmongFields = parent.length === 0 || (parent.length === 2 && parent[0] === 'items')
  return isAmongFields && map?.kind === 'map' && !inFlow(map) && /^[«–—•]?\s?[А-ЯЁ]/.test(key)
}

/** So many fields can be read in a hint. */
const fewFields = 8

/** In braces what is typed without a colon and a space is all of it a key: «Q1:5», «Q1=5», «Q1 - 5». */
function pairIn(root: Node, path: readonly string[]): Pair {
  const value = nodeAt(root, path)?.node
  if (value?.kind !== 'scalar' || value.value !== null) return null
  const [, name, typed] = /^([^:=]+?) ?(?:[:=]| [-–—] ) ?(\S.*)$/.exec(path.at(-1) ?? '') ?? []
  return name && typed ? { name, value: typed } : null
}

/** An entry in which nothing is filled in yet is told as that; what its empty fields should hold follows from it. */
function isOfBlank(root: Node, blank: ReadonlySet<string>, error: ErrorObject): boolean {
  if (blank.size === 0) return false
  const path = pathOf(error)
  const [items, key = ''] = path
  if (items !== 'items' || path.length < 3 || !blank.has(key)) return false
  const field = nodeAt(root, path)?.node
  // Braces that are empty hold nothing; others may hold what was meant as text.
  return error.keyword === 'minProperties' || (field?.kind === 'scalar' && field.value === null)
}

/**
 * In a submission that is still to be filled in, `items:` has nothing behind it, nor has an indicator. Beside unknown
 * fields `items:` may be what they should stand below.
 */
function isLeftOut(kind: FileKind, root: Node, error: ErrorObject): boolean {
  if (kind !== 'submission' || error.keyword !== 'type') return false
  const path = pathOf(error)
  const [first, , third, name = ''] = path
  const value = nodeAt(root, path)?.node
  if (first !== 'items' || !value) return false
  if (path.length === 1)
    return isUntyped(value) && root.kind === 'map' && [...root.entries.keys()].every((key) => rootFields.has(key))
  const parent = nodeAt(root, path.slice(0, 3))?.node
  return path.length === 4 && third === 'indicators' && parent?.kind === 'map' && isIndicatorLeftOut(parent, name)
}

const rootFields: ReadonlySet<string> = new Set(['department', 'items'])

const none: ReadonlySet<string> = new Set()

function blankEntries(root: Node): ReadonlySet<string> {
  const items = nodeAt(root, ['items'])?.node
  const entries = items?.kind === 'map' ? [...items.entries.values()] : []
  return new Set(entries.filter(({ value }) => isBlank(value)).map(({ key }) => key))
}

interface Misspelt {
  parent: string[]
  key: string
  meant: string
}

/** A misspelt key is not also a missing one, nor one that other fields go without: those missing once it is mended count. */
function missingOnceMended(kind: FileKind, root: Node, misspelt: Iterable<Misspelt>): Set<string> {
  const mended = toPlain(root)
  for (const { parent, key, meant } of misspelt) {
    const map = parent.reduce<Plain | undefined>((at, step) => childOf(at, step), mended)
    if (map === null || typeof map !== 'object' || Array.isArray(map)) continue
    map[meant] ??= map[key] ?? null
  }
  const check = validators[kind]
  check(mended)
  return new Set((check.errors ?? []).filter(({ keyword }) => keyword === 'required').map(missingKey))
}

function childOf(value: Plain | undefined, step: string): Plain | undefined {
  if (Array.isArray(value)) return value[Number(step)]
  return value !== null && typeof value === 'object' ? value[step] : undefined
}

function missingKey(error: ErrorObject): string {
  return `${error.instancePath} ${missingField(error)}`
}

function knownFields({ parentSchema }: ErrorObject): string[] {
  return namesOf(parentSchema?.properties ?? {})
}

/** Thousands of fields may be held to one schema. */
const namesOf = memoizeByIdentity((fields: object) => Object.keys(fields))
