import { type Finding, finding } from '../diagnostics/diagnostic.js'
import { decode } from '../source/decode.js'
import { readYaml } from '../source/read-yaml.js'
import { type FileKind, validate } from '../validation/validate.js'
import type { Fields } from './fields.js'

/** What a file of settings leaves out has a default, so an empty one says nothing wrong. */
const mayBeEmpty: ReadonlySet<FileKind> = new Set(['settings', 'profile'])

/** Bytes to fields, held to the schema of their kind. Null where there is nothing that could be read; findings say why. */
export function readMap<Shape>(
  kind: FileKind,
  file: string,
  bytes: Uint8Array,
  findings: Finding[],
): Fields<Shape> | null {
  const { source, findings: decoding } = decode(file, bytes)
  findings.push(...decoding)
  if (decoding.length > 0) return null
  const { node, findings: reading } = readYaml(source)
  findings.push(...reading)
  if (node) {
    findings.push(...validate(kind, node))
    return node.kind === 'map' ? node : null
  }
  if (reading.length === 0 && !mayBeEmpty.has(kind)) {
    findings.push(finding('schema', { source, start: 0, end: 0 }, { problem: 'empty-file' }))
  }
  return null
}
