import { type Finding, finding } from '../diagnostics/diagnostic.js'
import { decode } from '../source/decode.js'
import type { MapNode } from '../source/node.js'
import { readYaml } from '../source/read-yaml.js'
import { type FileKind, validate } from '../validation/validate.js'
import type { Fields } from './fields.js'

/** What a file of settings leaves out has a default, so an empty one says nothing wrong. */
const mayBeEmpty: ReadonlySet<FileKind> = new Set(['settings', 'profile'])

interface ReadFile {
  kind: FileKind
  file: string
  map: MapNode | null
  findings: Finding[]
}

/** What came of bytes, as long as somebody holds them: of two years compared, both may inherit one plan. */
const filesRead = new WeakMap<Uint8Array, ReadFile>()

/** Bytes to fields, held to the schema of their kind. Null where there is nothing that could be read; findings say why. */
export function readMap<Shape>(
  kind: FileKind,
  file: string,
  bytes: Uint8Array,
  findings: Finding[],
): Fields<Shape> | null {
  const known = filesRead.get(bytes)
  const read = known?.kind === kind && known.file === file ? known : readFile(kind, file, bytes)
  filesRead.set(bytes, read)
  findings.push(...read.findings)
  return read.map
}

function readFile(kind: FileKind, file: string, bytes: Uint8Array): ReadFile {
  const { source, findings: decoding } = decode(file, bytes)
  if (decoding.length > 0) return { kind, file, map: null, findings: decoding }
  const { node, findings } = readYaml(source)
  if (node) {
    const map = node.kind === 'map' ? node : null
    return { kind, file, map, findings: [...findings, ...validate(kind, node)] }
  }
  const isEmpty = findings.length === 0 && !mayBeEmpty.has(kind)
  const place = { source, start: 0, end: 0 }
  return { kind, file, map: null, findings: isEmpty ? [finding('schema', place, { problem: 'empty-file' })] : findings }
}
