import { type Diagnostic, type Severity, sortedByPlace } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { isEssential } from '../findings/rule-ids.js'
import type { PeriodFiles, Sources } from '../model/sources.js'
import type { Speller } from '../model/speller.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { type Read, readPeriod } from '../reading/read-period.js'
import { rules } from '../rules/all-rules.js'
import type { Rule } from '../rules/rule.js'
import { findingsIn } from './check-period.js'
import { grade } from './grade.js'

export interface LintOptions {
  /** As svod.yaml and the command line set them. */
  severities: ReadonlyMap<RuleId, Severity | 'off'>
  vocabulary: Vocabulary
  /** Null where the rule of spelling is off. */
  speller: Speller | null
}

/** Everything that is found in a period's files, in order. Pure but for `sources`. */
export function lintPeriod(sources: Sources, files: PeriodFiles, options: LintOptions): Diagnostic[] {
  return readAndLint(sources, files, options).diagnostics
}

/** The same, with what was read. */
export function readAndLint(
  sources: Sources,
  files: PeriodFiles,
  options: LintOptions,
): { read: Read; diagnostics: Diagnostic[] } {
  const { severities, vocabulary, speller } = options
  // A rule that is off is not even run; what is essential cannot be off.
  const asked = Object.values<Rule>(rules).filter((rule) => isOn(rule, severities))
  const checked = Object.fromEntries(asked.map((rule) => [rule.id, rule]))
  const read = readPeriod(sources, files)
  const found = findingsIn(sources, read, {
    purpose: 'lint',
    rules: checked,
    vocabulary,
    speller,
  })
  return { read, diagnostics: sortedByPlace(grade(found, { severities, draft: false, rules })) }
}

function isOn({ id, severity }: Rule, severities: LintOptions['severities']): boolean {
  return isEssential(id) || (severities.get(id) ?? severity) !== 'off'
}
