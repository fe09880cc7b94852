import type { CharacterFindings } from './character-findings.js'
import type { ComparisonFindings } from './comparison-findings.js'
import type { ExpressionFindings } from './expression-findings.js'
import type { MeaningFindings } from './meaning-findings.js'
import type { SentenceFindings } from './sentence-findings.js'

/** Arguments of what the rules about the text find; those are no matter of compiling. */
export interface TextFindings
  extends CharacterFindings,
    SentenceFindings,
    ExpressionFindings,
    MeaningFindings,
    ComparisonFindings {}

export type TextRuleId = keyof TextFindings

/** Their names where the rules themselves are not loaded. */
const names: Record<TextRuleId, true> = {
  'invisible-character': true,
  'word-artifact': true,
  'mixed-alphabet': true,
  'hyphenated-by-hand': true,
  'double-space': true,
  'space-before-punctuation': true,
  'space-inside-quotes': true,
  'missing-space-after-punctuation': true,
  'hyphen-as-dash': true,
  'straight-quotes': true,
  'personal-data': true,
  'unbalanced-quotes': true,
  'unbalanced-brackets': true,
  'missing-final-period': true,
  'lower-case-start': true,
  'broken-paragraph': true,
  'fixed-expression': true,
  'legal-term': true,
  'plural-form': true,
  'date-style': true,
  'sum-in-text': true,
  spelling: true,
  'undefined-abbreviation': true,
  'abbreviation-variant': true,
  'stale-year': true,
  'act-before-period': true,
  'act-name-mismatch': true,
  'named-thing-mismatch': true,
  'copied-from-last-year': true,
  'duplicate-paragraph': true,
  'restates-measure': true,
  'no-figures': true,
  'quarterly-without-quarters': true,
}
export const textRuleIds = Object.keys(names) as TextRuleId[]
