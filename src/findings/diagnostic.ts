import type { Place } from '../model/source-text.js'
import type { Text } from '../model/text.js'
import type { Findings, RuleId } from './findings.js'

export type Severity = 'error' | 'warning' | 'info'

/** What a related place shows; worded in src/language. */
export type RelatedNote = 'first' | 'before' | 'in-plan' | 'part' | 'whole' | 'introduced' | 'opened'

export interface Related {
  place: Place
  note: RelatedNote
}

/** What mends a text: its characters `from` to `to`, in UTF-16 units of its value, become `insert`. */
export interface Edit {
  text: Text
  from: number
  to: number
  insert: string
  /** What its file gets, where that is something else: a line end with the indent of the text. */
  typed?: string
}

/** What a rule found, before anyone has decided how severe it is. */
export interface Finding<Id extends RuleId = RuleId> {
  rule: Id
  place: Place
  args: Findings[Id]
  related?: Related[]
  /** Where one rule finds graver and lighter things: this one's own severity, in place of the rule's. */
  severity?: Severity
  /** Safe to do without asking; where there is none, somebody has to look. */
  fix?: Edit[]
  /** Something is only missing: with `--draft` it is marked in the report and no longer an error. */
  draftable?: boolean
}

export interface Diagnostic extends Finding {
  severity: Severity
}

/** A finding whose arguments are those of its rule; the only way to make one. */
export function finding<Id extends RuleId>(
  rule: Id,
  place: Place,
  args: Findings[Id],
  more: Pick<Finding, 'related' | 'severity' | 'draftable' | 'fix'> = {},
): Finding {
  return { rule, place, args, ...more }
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/** By file, line and column; then by rule, so that the order never hangs on who found it first. */
export function sortedByPlace<F extends Finding>(findings: F[]): F[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...findings].sort(
    (a, b) =>
      compare(a.place.source.file, b.place.source.file) ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end ||
      compare(a.rule, b.rule),
  )
}
