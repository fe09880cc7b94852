import type { RelatedNote } from '../diagnostics/diagnostic.js'
import type { Findings } from '../diagnostics/findings.js'

/** One sentence that says what is wrong, and what to do where that is more than undoing it. No full stop in `message`. */
export interface Wording {
  message: string
  hint?: string
}

/** The wording of every finding. A rule without words is a compile error. */
export type FindingWords = { [Id in keyof Findings]: (args: Findings[Id]) => Wording }

export type RelatedWords = Record<RelatedNote, string>
