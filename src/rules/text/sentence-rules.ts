import type { SentenceFindings } from '../../findings/sentence-findings.js'
import type { Rule } from '../rule.js'
import { rule as brokenParagraph } from './broken-paragraph.js'
import { rule as dateStyle } from './date-style.js'
import { rule as dateWord } from './date-word.js'
import { rule as impossibleDate } from './impossible-date.js'
import { rule as listMark } from './list-mark.js'
import { rule as lowerCaseStart } from './lower-case-start.js'
import { rule as missingFinalPeriod } from './missing-final-period.js'
import { rule as mixedStyle } from './mixed-style.js'
import { rule as remarkInText } from './remark-in-text.js'
import { rule as repeatedWord } from './repeated-word.js'
import { rule as sumInText } from './sum-in-text.js'
import { rule as unbalancedBrackets } from './unbalanced-brackets.js'
import { rule as unbalancedQuotes } from './unbalanced-quotes.js'

export const sentenceRules: { [Id in keyof SentenceFindings]: Rule<Id> } = {
  'list-mark': listMark,
  'remark-in-text': remarkInText,
  'unbalanced-quotes': unbalancedQuotes,
  'unbalanced-brackets': unbalancedBrackets,
  'missing-final-period': missingFinalPeriod,
  'lower-case-start': lowerCaseStart,
  'broken-paragraph': brokenParagraph,
  'date-style': dateStyle,
  'repeated-word': repeatedWord,
  'date-word': dateWord,
  'impossible-date': impossibleDate,
  'mixed-style': mixedStyle,
  'sum-in-text': sumInText,
}
