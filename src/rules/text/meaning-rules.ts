import type { MeaningFindings } from '../../findings/meaning-findings.js'
import type { Rule } from '../rule.js'
import { rule as abbreviationVariant } from './abbreviation-variant.js'
import { rule as actBeforePeriod } from './act-before-period.js'
import { rule as actNameMismatch } from './act-name-mismatch.js'
import { rule as namedThingMismatch } from './named-thing-mismatch.js'
import { rule as staleYear } from './stale-year.js'
import { rule as undefinedAbbreviation } from './undefined-abbreviation.js'

export const meaningRules: { [Id in keyof MeaningFindings]: Rule<Id> } = {
  'undefined-abbreviation': undefinedAbbreviation,
  'abbreviation-variant': abbreviationVariant,
  'stale-year': staleYear,
  'act-before-period': actBeforePeriod,
  'act-name-mismatch': actNameMismatch,
  'named-thing-mismatch': namedThingMismatch,
}
