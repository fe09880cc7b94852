import { type Finding, finding } from '../findings/diagnostic.js'
import type { Findings } from '../findings/findings.js'
import { decode } from '../yaml/decode.js'
import type { Entry, MapNode, Node } from '../yaml/node.js'
import { readYaml } from '../yaml/read-yaml.js'
import type { Fields } from './fields.js'
import { type Indented, indentFields } from './mistakes/indent-fields.js'
import { indentTexts } from './mistakes/indent-texts.js'
import { liftItems } from './mistakes/lift-items.js'
import type { IndicatorsOf } from './mistakes/slips.js'
import { type FileKind, validate } from './schema/validate.js'

/** What a file of settings leaves out has a default, so an empty one says nothing wrong. */
const mayBeEmpty: ReadonlySet<FileKind> = new Set(['settings', 'profile'])

interface ReadFile {
  kind: FileKind
  file: string
  map: MapNode | null
  /** What is held to the schema; null where it cannot be read. */
  root: Node | null
  findings: Finding[]
  /** What the schema has against it, once that is known; of a submission it hangs on the plan. */
  faults?: readonly Finding[]
}

/** What came of bytes, as long as somebody holds them: of two years compared, both may inherit one plan. */
const filesRead = new WeakMap<Uint8Array, ReadFile>()

/**
 * Bytes to fields, held to the schema of their kind. Null where there is nothing that could be read; findings say why.
 * `indicatorsOf`: of the items that the keys of a submission name, where there is a plan.
 */
export function readMap<Shape>(
  kind: FileKind,
  file: string,
  bytes: Uint8Array,
  findings: Finding[],
  indicatorsOf: IndicatorsOf = () => null,
): Fields<Shape> | null {
  const known = filesRead.get(bytes)
  const read = known?.kind === kind && known.file === file ? known : readFile(kind, file, bytes)
  filesRead.set(bytes, read)
  for (const one of read.findings) findings.push(one)
  const faults = read.faults ?? (read.root ? validate(kind, read.root, indicatorsOf) : [])
  if (kind !== 'submission') read.faults = faults
  for (const one of faults) findings.push(one)
  return read.map
}

function readFile(kind: FileKind, file: string, bytes: Uint8Array): ReadFile {
  const { source, findings: decoding } = decode(file, bytes)
  if (decoding.length > 0) return { kind, file, map: null, root: null, findings: decoding }
  const { node, findings } = readYaml(source)
  if (node) {
    const map = node.kind === 'map' ? node : null
    const mended = kind === 'submission' && map ? asMeant(map, findings) : null
    return {
      kind,
      file,
      map: mended?.withUnread ?? map,
      root: mended?.root ?? node,
      findings: describeDuplicates(mended?.findings ?? findings, kind, node),
    }
  }
  const isEmpty = findings.length === 0 && !mayBeEmpty.has(kind)
  const place = { source, start: 0, end: 0 }
  return {
    kind,
    file,
    map: null,
    root: null,
    findings: isEmpty ? [finding('schema', place, { problem: 'empty-file' })] : findings,
  }
}

/** With what stands too far in or out put where it belongs. */
function asMeant(map: MapNode, findings: Finding[]): Indented {
  const items = liftItems(map, findings) ?? { root: map, findings }
  const texts = indentTexts(items.root, items.findings) ?? items
  return indentFields(texts.root, texts.findings) ?? { ...texts, withUnread: texts.root }
}

/** Of a key that is there twice, what can be done with the second one; that depends on what the first one holds. */
function describeDuplicates(findings: readonly Finding[], kind: FileKind, root: Node): Finding[] {
  const firsts = new Set(findings.flatMap((one) => startOfFirst(one) ?? []))
  if (firsts.size === 0) return [...findings]
  const held = new Map<number, { key: string; holds: Holds }>()
  for (const { entry, path } of entriesIn(root, [])) {
    const { key, keyPlace } = entry
    if (firsts.has(keyPlace.start)) held.set(keyPlace.start, { key, holds: holds(kind, path, entry) })
  }
  return findings.map((one) => {
    const args = held.get(startOfFirst(one) ?? -1)
    return args ? finding('duplicate-key', one.place, args, { related: one.related ?? [] }) : one
  })
}

function startOfFirst({ rule, related }: Finding): number | null {
  return rule === 'duplicate-key' ? (related?.[0]?.place.start ?? null) : null
}

type Holds = NonNullable<Findings['duplicate-key']['holds']>

const texts = new Set(['text', 'reason', 'before', 'after', 'lead'])

function holds(kind: FileKind, path: readonly string[], { key, value }: Entry): Holds {
  if (kind === 'submission' && path.length === 0 && key === 'department') return 'department'
  if (kind === 'submission' && path.length === 2 && path[0] === 'items' && key === 'text') return 'item-text'
  if (value.kind === 'scalar' && path.at(-2) === 'evidence') return 'item-of-list'
  const isAnswer = kind === 'submission' && path.length === 1 && path[0] === 'items'
  if (isAnswer || (value.kind === 'scalar' && texts.has(key))) return 'text'
  return value.kind === 'scalar' ? 'value' : 'fields'
}

/** Every entry, with the keys that lead to it. */
function* entriesIn(node: Node, path: readonly string[]): Generator<{ entry: Entry; path: readonly string[] }> {
  if (node.kind === 'list') for (const item of node.items) yield* entriesIn(item, [...path, '-'])
  if (node.kind !== 'map') return
  for (const entry of node.entries.values()) {
    yield { entry, path }
    yield* entriesIn(entry.value, [...path, entry.key])
  }
}
