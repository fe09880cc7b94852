import type { RuleId } from '../findings/findings.js'
import { characterRules } from './character-rules.js'
import { comparisonRules } from './comparison-rules.js'
import { expressionRules } from './expression-rules.js'
import { meaningRules } from './meaning-rules.js'
import { structureRules } from './registry.js'
import type { Rule } from './rule.js'
import { sentenceRules } from './sentence-rules.js'

/** The rules about the text, which lint alone runs. */
export const textRules = {
  ...characterRules,
  ...sentenceRules,
  ...expressionRules,
  ...meaningRules,
  ...comparisonRules,
}

/** Every rule, in the order in which they are listed for people. */
export const rules: { [Id in RuleId]: Rule<Id> } = { ...structureRules, ...textRules }
