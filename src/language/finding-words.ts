import type { RelatedNote } from '../findings/diagnostic.js'
import type { Findings, RuleId } from '../findings/findings.js'

/** One sentence that says what is wrong, and what to do where that is more than undoing it. No full stop in `message`. */
export interface Wording {
  message: string
  hint?: string
}

/** The wording of every finding. */
export type FindingWords = { [Id in RuleId]: (args: Findings[Id]) => Wording }

export type RelatedWords = Record<RelatedNote, string>

/** What people are told of a rule: in one line what it finds, and in a sentence or two why that matters. */
export type RuleWords = Record<RuleId, { summary: string; why: string }>
