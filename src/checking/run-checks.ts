import type { Finding } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import type { Plan } from '../model/plan.js'
import type { Speller } from '../model/speller.js'
import { mergedVocabulary, noVocabulary, type Vocabulary } from '../model/vocabulary.js'
import type { Read } from '../reading/read-period.js'
import type { Rule, RuleContext } from '../rules/rule.js'
import { runRules } from '../rules/run-rules.js'
import { structureRules } from '../rules/structure/structure-rules.js'

export interface Checks {
  purpose: RuleContext['purpose']
  rules: Partial<Record<RuleId, Rule>>
  /** Of the whole workspace; the plan's own comes to it. */
  vocabulary: Vocabulary
  speller?: Speller | null
}

/** Reports that the rules compare with. */
export type Others = Pick<RuleContext, 'merged' | 'previous' | 'quarterReports' | 'halfReports'>

export const noOthers: Others = { merged: null, previous: null, quarterReports: new Map(), halfReports: new Map() }

export const structureChecks: Checks = { purpose: 'compile', rules: structureRules, vocabulary: noVocabulary }

/** What the rules find in what was read. */
export function runChecks(
  plan: Plan,
  read: Read,
  { purpose, rules, vocabulary, speller }: Checks,
  others: Others,
): Finding[] {
  const { submissions, repeated, items, complete, period } = read
  const context: RuleContext = {
    ...{ purpose, period, plan, submissions, repeated, items, complete },
    ...others,
    vocabulary: mergedVocabulary(vocabulary, plan.vocabulary),
    speller: speller ?? null,
  }
  return runRules(Object.values<Rule>(rules), context)
}
