import { type Diagnostic, sortedByPlace } from '../findings/diagnostic.js'
import type { Plan } from '../model/plan.js'
import type { PeriodFiles, Sources } from '../model/sources.js'
import { readPeriod } from '../reading/read-period.js'
import { structureRules } from '../rules/structure/structure-rules.js'
import { type Grading, grade } from './grade.js'

/** A period's plan by itself; null where it has errors, which the diagnostics tell. */
export function checkPlan(
  sources: Sources,
  files: PeriodFiles,
  severities: Grading['severities'],
): { plan: Plan | null; diagnostics: Diagnostic[] } {
  const { plan, findings } = readPeriod(sources, { ...files, submissions: [], strays: [] })
  const diagnostics = sortedByPlace(grade(findings, { severities, draft: false, rules: structureRules }))
  return { plan: diagnostics.some(({ severity }) => severity === 'error') ? null : plan, diagnostics }
}
