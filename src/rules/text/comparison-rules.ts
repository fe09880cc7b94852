import type { ComparisonFindings } from '../../findings/comparison-findings.js'
import type { Rule } from '../rule.js'
import { rule as copiedFromLastYear } from './copied-from-last-year.js'
import { rule as duplicateParagraph } from './duplicate-paragraph.js'
import { rule as noFigures } from './no-figures.js'
import { rule as quarterlyWithoutQuarters } from './quarterly-without-quarters.js'
import { rule as restatesMeasure } from './restates-measure.js'

export const comparisonRules: { [Id in keyof ComparisonFindings]: Rule<Id> } = {
  'copied-from-last-year': copiedFromLastYear,
  'duplicate-paragraph': duplicateParagraph,
  'restates-measure': restatesMeasure,
  'no-figures': noFigures,
  'quarterly-without-quarters': quarterlyWithoutQuarters,
}
