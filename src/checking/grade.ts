import type { Diagnostic, Finding, Severity } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { isEssential } from '../findings/rule-ids.js'
import type { Rule } from '../rules/rule.js'

export interface Grading {
  /** As svod.yaml sets them. */
  severities: ReadonlyMap<RuleId, Severity | 'off'>
  draft: boolean
  /** Definitions of all rules that may have found something. */
  rules: Partial<Record<RuleId, Rule>>
}

/** Says how severe each finding is: by its rule, by svod.yaml, and with `--draft` by what is only missing. */
export function grade(findings: readonly Finding[], { severities, draft, rules }: Grading): Diagnostic[] {
  return findings.flatMap((one) => {
    const rule = rules[one.rule]
    const set = isEssential(one.rule) ? undefined : severities.get(one.rule)
    // A lighter case stays as much lighter than what it is set to: only `off` concerns it.
    const severity = (one.severity && set !== 'off' ? one.severity : set) ?? rule?.severity ?? 'off'
    if (severity === 'off') return []
    return [{ ...one, severity: draft && one.draftable && severity === 'error' ? 'warning' : severity }]
  })
}
