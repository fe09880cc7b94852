import { type Finding, finding } from '../findings/diagnostic.js'
import type { Findings } from '../findings/findings.js'
import type { Duplicate } from '../yaml/node-reader.js'
import type { FileKind } from './schema/validate.js'

/** Of a key that is there twice, what can be done with the second one; that depends on what the first one holds. */
export function duplicateFinding(kind: FileKind, duplicate: Duplicate): Finding {
  const { keyPlace, first } = duplicate
  const args = { key: first.key, holds: holds(kind, duplicate) }
  return finding('duplicate-key', keyPlace, args, { related: [{ place: first.keyPlace, note: 'first' }] })
}

const texts = new Set(['text', 'reason', 'before', 'after', 'lead'])

function holds(
  kind: FileKind,
  { path, first: { key, value } }: Duplicate,
): NonNullable<Findings['duplicate-key']['holds']> {
  const depth = kind !== 'submission' || (path.length > 0 && path[0] !== 'items') ? null : path.length
  if (depth === 0 && key === 'department') return 'department'
  if (depth === 2 && key === 'text') return 'item-text'
  if (value.kind === 'scalar' && path.at(-2) === 'evidence') return 'item-of-list'
  if (depth === 1 || (value.kind === 'scalar' && texts.has(key))) return 'text'
  return value.kind === 'scalar' ? 'value' : 'fields'
}
