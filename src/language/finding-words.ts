import type { CharacterFindings } from '../findings/character-findings.js'
import type { ComparisonFindings } from '../findings/comparison-findings.js'
import type { RelatedNote } from '../findings/diagnostic.js'
import type { ExpressionFindings } from '../findings/expression-findings.js'
import type { Findings, RuleId, StructureFindings } from '../findings/findings.js'
import type { MeaningFindings } from '../findings/meaning-findings.js'
import type { SentenceFindings } from '../findings/sentence-findings.js'

/** One sentence that says what is wrong, and what to do where that is more than undoing it. No full stop in `message`. */
export interface Wording {
  message: string
  hint?: string
}

type WordsOf<Arguments> = { [Id in keyof Arguments]: (args: Arguments[Id]) => Wording }

/** The wording of every finding. A rule without words is a compile error. */
export type FindingWords = WordsOf<Findings>
export type StructureWords = WordsOf<StructureFindings>
export type CharacterWords = WordsOf<CharacterFindings>
export type SentenceWords = WordsOf<SentenceFindings>
export type ExpressionWords = WordsOf<ExpressionFindings>
export type ComparisonWords = WordsOf<ComparisonFindings>
export type MeaningWords = WordsOf<MeaningFindings>

export type RelatedWords = Record<RelatedNote, string>

/** What people are told of a rule: in one line what it finds, and in a sentence or two why that matters. */
export type RuleWords = Record<RuleId, { summary: string; why: string }>
