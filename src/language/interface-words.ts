import type { PeriodKind } from '../model/period-kind.js'
import type { PathKind } from '../model/sources.js'
import type { CatalogueOf } from './catalogues.js'
import type { Words } from './message-templates.js'
import type { ReportFault } from './report-faults.js'

/** What svod says to the person at the keyboard; in the language of the interface. */
export interface InterfaceWords extends Words<CatalogueOf<'interface'>['words']> {
  message: WordMessage
}

export type HelpWords = InterfaceWords['help']

/** A line about what was done or could not be done. Paths are from the workspace root. */
export interface Messages {
  written: { period: string; files: string[] }
  'up-to-date': { period: string; files: string[] }
  /** `missing`: those of the files that are not there. */
  differs: { period: string; files: string[]; missing: string[]; command: string }
  'not-written': { period: string; errors: number; warnings: number }
  'too-many-warnings': { period: string; warnings: number; limit: number }
  warnings: { period: string; warnings: number }
  'no-comparison': { period: string; previous: string }
  watching: Record<never, never>
  'no-workspace': { folder: string }
  'no-period': { period: string; suggestion: string | null; known: string[] }
  'plan-not-a-file': { file: string; is: Exclude<PathKind, 'file'> }
  'not-a-period': { period: string; suggestion: string | null }
  'cannot-read': { file: string; code: string }
  'cannot-write': { file: string; code: string }
  /** A result other than the report's files. */
  'cannot-write-result': { file: string; code: string }
  'cannot-mend': { file: string; code: string }
  'not-put-back': { file: string; code: string; files: { file: string; old: string | null }[] }
  /** It was saved by somebody else since it was read. */
  'changed-meanwhile': { file: string }
  /** Rules that would mend on and on. */
  unsettled: { rules: string[] }
  'cannot-print': { code: string }
  'bad-settings': { file: string }
  'bad-epoch': { value: string }
  'not-a-folder': { folder: string }
  'no-working-folder': Record<never, never>
  'out-among-submissions': { folder: string }
  'no-periods': Record<never, never>
  'not-in-period': { file: string }
  'no-file': { file: string }
  'stdin-needs-name': Record<never, never>
  'stdin-alone': Record<never, never>
  'stdin-needs-dash': Record<never, never>
  'over-input': { file: string }
  'leads-out': { file: string }
  'other-names': { files: string[] }
  'one-file-twice': { file: string }
  'baseline-cannot-hold': { findings: number }
  'one-form': { forms: string[] }
  'one-changes-form': { forms: string[] }
  'form-and-ending': { form: string; file: string }
  'stat-not-used': { form: string }
  'dry-run-to-output': { form: string }
  'dry-run-alone': { option: string }
  'one-of-two': { options: string[] }
  'no-speller': Record<never, never>
  'bad-baseline': { file: string }
  'no-baseline': { file: string }
  /** Found, and not counted. */
  'held-back': { file: string; findings: number }
  'baseline-pruned': { file: string; findings: number }
  'baseline-written': { file: string; findings: number }
  fixed: { count: number; files: string[] }
  'could-be-fixed': { count: number; files: string[] }
  'lint-summary': { files: number; errors: number; warnings: number; infos: number }
  /** Findings that were not asked for and stop a report. */
  'left-unshown': { errors: number }
  'over-the-limit': { warnings: number; limit: number }
  'schema-without-period': { name: string }
  'not-a-department': { department: string; suggestion: string | null }
  /** Of departments that are there. */
  'no-files-of': { departments: string[] }
  'no-rule': { rule: string; suggestion: string | null }
  'locked-rule': { rule: string }
  'no-period-to-compare': { period: string; suggestion: string | null; known: string[] }
  'not-to-compare': { name: string; suggestion: string | null }
  'not-compared': { period: string; errors: number; warnings: number }
  /** `errors`: 0 where something else is wrong with it, which is told before; `holds`: the period that its report is of. */
  'left-out': { period: string; errors: number; holds: string | null }
  'few-periods': { kind: PeriodKind; periods: string[] }
  'not-in-trend': { what: 'item' | 'section' | 'department'; name: string; suggestion: string | null }
  'needs-from': { option: string }
  'from-itself': { period: string }
  'bad-departments': { value: string }
  kept: { files: string[] }
  'unread-answers': { files: string[] }
  'form-not-of-trend': { form: string; forms: string[] }
  'needs-trend': { option: string }
  'not-with-trend': { option: string }
  'trend-of-all': { reports: string[] }
  'no-report': { file: string; fault: ReportFault }
  'no-item': { number: string; suggestion: string | null }
  'no-department': { department: string; suggestion: string | null }
  'no-section': { section: string; suggestion: string | null }
  'binary-to-terminal': { format: string }
  'changes-written': { file: string }
  'long-comment': { characters: number; limit: number }
  regressed: { worse: string[]; removed: string[] }
  'not-a-date': { value: string }
  /** Of lint, wherever they stand. */
  'status-errors': { period: string; errors: number }
  /** `empty`: numbers of items that nobody reported on. */
  'not-complete': { period: string; expected: number; reported: number; empty: string[] }
  'failed-on': { failure: 'removed' | 'missing' | 'copied'; numbers: string[] }
  bug: { details: string }
}

export type MessageCode = keyof Messages
export type WordMessage = <Code extends MessageCode>(code: Code, args: Messages[Code]) => string
