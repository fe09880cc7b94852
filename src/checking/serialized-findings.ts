import type { Diagnostic } from '../findings/diagnostic.js'
import { isRuleId } from '../findings/rule-ids.js'

/** What a run asked of the workspace, and was answered; the same answers give the same findings. */
export interface Asked {
  /** Hash of each file's bytes; null where there was none. */
  files: Record<string, string | null>
  periods: Record<string, string>
}

/** A place: which of the files, and from where to where in it. */
export type SerializedRange = [file: number, start: number, end: number]

interface KeptDiagnostic {
  rule: Diagnostic['rule']
  severity: Diagnostic['severity']
  args: Diagnostic['args']
  place: SerializedRange
  related?: { place: SerializedRange; note: NonNullable<Diagnostic['related']>[number]['note'] }[]
  fix?: { place: SerializedRange; insert: string }[]
}

/** What the cache holds of a period. */
export interface Kept {
  asked: Asked
  files: string[]
  diagnostics: KeptDiagnostic[]
}

type Loose<Shape> = { [Key in keyof Shape]?: unknown }

/** Whether a value has the shape of what is kept, so that nothing in it can stop a run. */
export function isKept(value: unknown): value is Kept {
  const { asked, files, diagnostics } = fieldsOf<Kept>(value)
  const { files: hashes, periods } = fieldsOf<Asked>(asked)
  return (
    isRecord(hashes, (hash) => hash === null || typeof hash === 'string') &&
    Object.keys(fieldsOf(hashes)).every((file) => !file.split(/[/\\]/).includes('..')) &&
    isRecord(periods, (names) => typeof names === 'string') &&
    isList(files, (file) => typeof file === 'string') &&
    isList(diagnostics, (one) => isKeptDiagnostic(one, files.length))
  )
}

function isKeptDiagnostic(value: unknown, files: number): boolean {
  const { rule, severity, args, place, related = [], fix = [] } = fieldsOf<KeptDiagnostic>(value)
  const isStretch = (one: unknown) => isPlace(one, files)
  return (
    typeof rule === 'string' &&
    isRuleId(rule) &&
    ['error', 'warning', 'info'].includes(String(severity)) &&
    isRecord(args, () => true) &&
    isStretch(place) &&
    isList(related, (one) => isStretch(fieldsOf(one).place) && typeof fieldsOf(one).note === 'string') &&
    isList(fix, (one) => isStretch(fieldsOf(one).place) && typeof fieldsOf(one).insert === 'string')
  )
}

function isPlace(value: unknown, files: number): boolean {
  if (!isList(value, (one) => Number.isSafeInteger(one) && Number(one) >= 0) || value.length !== 3) return false
  const [file, start, end] = value as SerializedRange
  return file < files && start <= end
}

function isList(value: unknown, isOne: (one: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isOne)
}

function isRecord(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isOne)
}

/** The fields of anything at all, each of which may be anything. */
function fieldsOf<Shape = { place: 0; note: 0; insert: 0 }>(value: unknown): Loose<Shape> {
  return typeof value === 'object' && value !== null ? value : {}
}
