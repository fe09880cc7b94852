import type { RuleId, StructureRuleId } from './findings.js'
import type { TextFindings } from './text-findings.js'

/**
 * The rules of files and structure. True: what the rule finds cannot be
 * compiled, or would be lost in silence, so that neither settings nor remarks turn it off.
 */
const structure: Record<StructureRuleId, boolean> = {
  'yaml-syntax': true,
  encoding: true,
  'duplicate-key': true,
  'comment-swallows-text': true,
  'folded-text': false,
  'too-large': true,
  'stray-file': true,
  schema: true,
  'unknown-item': true,
  'unknown-department': true,
  'unknown-indicator': true,
  'unknown-placeholder': true,
  'bad-template': true,
  'duplicate-contribution': true,
  'duplicate-number': true,
  'number-order': false,
  'number-outside-section': false,
  'missing-contribution': false,
  'empty-item': false,
  'not-filled-in': false,
  'not-responsible': false,
  'repealed-item': false,
  'reason-required': false,
  'missing-indicator': false,
  'parts-do-not-add-up': false,
  'other-quarter': false,
  'quarter-mismatch': false,
  'empty-text': false,
  'unused-suppression': false,
  'suppression-without-reason': false,
}

/** The rules about the text, which lint alone runs; each of them can be turned off. */
const text: Record<keyof TextFindings, true> = {
  'invisible-character': true,
  'unicode-form': true,
  'word-artifact': true,
  'table-in-text': true,
  'mixed-alphabet': true,
  'hyphenated-by-hand': true,
  'double-space': true,
  'space-before-punctuation': true,
  'space-inside-quotes': true,
  'missing-space-after-punctuation': true,
  'hyphen-as-dash': true,
  'straight-quotes': true,
  initials: true,
  'abbreviation-dash': true,
  'number-sign': true,
  'space-inside-brackets': true,
  'doubled-punctuation': true,
  'glued-number': true,
  'unit-abbreviation': true,
  'glued-abbreviation': true,
  'personal-data': true,
  'list-mark': true,
  'remark-in-text': true,
  'unbalanced-quotes': true,
  'unbalanced-brackets': true,
  'missing-final-period': true,
  'lower-case-start': true,
  'broken-paragraph': true,
  'fixed-expression': true,
  'legal-term': true,
  'plural-form': true,
  'date-style': true,
  'repeated-word': true,
  'date-word': true,
  'impossible-date': true,
  'mixed-style': true,
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

export const ruleIds: readonly RuleId[] = [
  ...(Object.keys(structure) as StructureRuleId[]),
  ...(Object.keys(text) as (keyof TextFindings)[]),
]

export function isRuleId(name: string): name is RuleId {
  return Object.hasOwn(structure, name) || Object.hasOwn(text, name)
}

export function isEssential(id: RuleId): boolean {
  return Object.hasOwn(structure, id) && structure[id as StructureRuleId]
}
