import type { Diagnostic, Finding, Severity } from '../diagnostics/diagnostic.js'
import type { RuleId } from '../diagnostics/findings.js'
import { rules } from '../rules/registry.js'
import type { Rule } from '../rules/rule.js'

export interface Grading {
  /** As svod.yaml sets them. */
  severities: ReadonlyMap<RuleId, Severity | 'off'>
  draft: boolean
}

/** Says how severe each finding is: by its rule, by svod.yaml, and with `--draft` by what is only missing. */
export function grade(findings: readonly Finding[], { severities, draft }: Grading): Diagnostic[] {
  return findings.flatMap((one) => {
    const rule: Rule = rules[one.rule]
    const set = rule.essential || one.severity ? undefined : severities.get(one.rule)
    const severity = set ?? one.severity ?? rule.severity
    if (severity === 'off') return []
    return [{ ...one, severity: draft && one.draftable && severity === 'error' ? 'warning' : severity }]
  })
}
