import type { RuleId } from '../findings/findings.js'
import type { Rule } from './rule.js'
import { structureRules } from './structure/structure-rules.js'
import { characterRules } from './text/character-rules.js'
import { comparisonRules } from './text/comparison-rules.js'
import { expressionRules } from './text/expression-rules.js'
import { meaningRules } from './text/meaning-rules.js'
import { sentenceRules } from './text/sentence-rules.js'

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
