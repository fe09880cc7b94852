import { type Diagnostic, type Finding, sortedByPlace } from '../findings/diagnostic.js'
import { structureRules } from '../rules/structure/structure-rules.js'
import { grade } from './grade.js'
import type { LintOptions } from './lint-period.js'
import { isWithin } from './lint-targets.js'

export interface LintResult {
  /** Findings of the periods, without those of the baseline. */
  diagnostics: readonly Diagnostic[]
  /** Entries of the baseline that apply no longer. */
  stale: readonly Finding[]
  /** Whole folders that are not read. */
  unread: readonly Diagnostic[]
  /** Of svod.yaml, of the profile, of what lies outside of all periods. */
  ofWorkspace: readonly Diagnostic[]
}

/** All that is told, in order; what lies in a folder that is told as a whole is not told by itself. */
export function allFindings(
  { diagnostics, stale, unread, ofWorkspace }: LintResult,
  { severities }: Pick<LintOptions, 'severities'>,
): Diagnostic[] {
  const graded = grade(stale, { severities, draft: false, rules: structureRules })
  const beside = ofWorkspace.filter(({ place }) =>
    unread.every((folder) => !isWithin(place.source.file, folder.place.source.file)),
  )
  return sortedByPlace([...beside, ...diagnostics, ...graded, ...unread])
}
