import type { ExpressionFindings } from '../../findings/expression-findings.js'
import type { Rule } from '../rule.js'
import { rule as fixedExpression } from './fixed-expression.js'
import { rule as legalTerm } from './legal-term.js'
import { rule as pluralForm } from './plural-form.js'
import { rule as spelling } from './spelling.js'

export const expressionRules: { [Id in keyof ExpressionFindings]: Rule<Id> } = {
  'fixed-expression': fixedExpression,
  'legal-term': legalTerm,
  'plural-form': pluralForm,
  spelling,
}
