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
