import { type Finding, finding } from '../findings/diagnostic.js'
import { decode } from '../yaml/decode.js'
import type { Node } from '../yaml/node.js'
import type { Duplicate } from '../yaml/node-reader.js'
import { readYaml } from '../yaml/read-yaml.js'
import { duplicateFinding } from './duplicate-keys.js'
import type { Fields } from './fields.js'
import type { TypedFile } from './mistakes/slip.js'
import { mendSlips } from './mistakes/slips.js'
import type { IndicatorsOf } from './planned.js'
import { type Suppression, suppressionsIn } from './remarks.js'
import { type FileKind, validate } from './schema/validate.js'
import { forbiddenFindings } from './syntax/forbidden-findings.js'
import { syntaxFindings } from './syntax/syntax-findings.js'

/** A file of fields, as far as it can be read. */
export interface ReadMap<Shape> {
  fields: Fields<Shape>
  /** Keys that are there once more, which is told: what stands under the second one is not read. */
  duplicates: readonly Duplicate[]
  suppressions: readonly Suppression[]
}

/** What a file of settings leaves out has a default, so an empty one says nothing wrong. */
const mayBeEmpty: ReadonlySet<FileKind> = new Set(['settings', 'profile'])

interface FileRead {
  kind: FileKind
  file: string
  map: ReadMap<unknown> | null
  /** What is held to the schema; null where it cannot be read. */
  root: Node | null
  findings: Finding[]
  /** What the schema has against it, once that is known; of a submission it hangs on the plan. */
  faults?: readonly Finding[]
}

/** What came of bytes, as long as somebody holds them: of two years compared, both may inherit one plan. */
const filesRead = new WeakMap<Uint8Array, FileRead>()

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
): ReadMap<Shape> | null {
  const known = filesRead.get(bytes)
  const read = known?.kind === kind && known.file === file ? known : readFile(kind, file, bytes)
  filesRead.set(bytes, read)
  for (const one of read.findings) findings.push(one)
  const faults = read.faults ?? (read.root ? validate(kind, read.root, indicatorsOf) : [])
  if (kind !== 'submission') read.faults = faults
  for (const one of faults) findings.push(one)
  return read.map as ReadMap<Shape> | null
}

function readFile(kind: FileKind, file: string, bytes: Uint8Array): FileRead {
  const { source, findings: decoding, faults: forbidden } = decode(file, bytes)
  const unread = (findings: Finding[]) => ({ kind, file, map: null, root: null, findings })
  if (decoding.length > 0) return unread(decoding)
  const { root, duplicates, faults } = readYaml(source)
  // What YAML has against a character that no file may hold at all follows from that.
  const characters = new Set(forbidden.map(({ place }) => place.start))
  const others = faults.filter(({ place }) => !characters.has(place.start))
  const findings = [...forbiddenFindings(root, forbidden), ...syntaxFindings(source, others)]
  if (!root) {
    const isEmpty = findings.length === 0 && !mayBeEmpty.has(kind)
    return unread(isEmpty ? [finding('schema', { source, start: 0, end: 0 }, { problem: 'empty-file' })] : findings)
  }
  const suppressions = suppressionsIn(root)
  const typed: TypedFile | null = root.kind === 'map' ? { root, duplicates } : null
  const { file: meant, told } = typed && kind === 'submission' ? mendSlips(typed) : { file: typed, told: [] }
  for (const one of told) findings.push(one)
  for (const one of meant?.duplicates ?? duplicates) findings.push(duplicateFinding(kind, one))
  const map = meant && { fields: meant.withUnread ?? meant.root, duplicates: meant.duplicates, suppressions }
  return { kind, file, map, root: meant?.root ?? root, findings }
}
