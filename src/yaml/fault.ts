import type { YAMLParseError } from 'yaml'
import type { Place } from '../model/source-text.js'

/**
 * What keeps a file from being read, or one of its values from being what was typed. How it came about, and what belongs
 * there instead, only those can say who know what the file is for.
 */
export type Fault =
  | {
      place: Place
      problem: 'broken'
      hint: 'quote' | 'bracket' | 'colon' | 'flow-comment' | 'no-break-space' | 'escape' | 'remark' | 'start'
    }
  | { place: Place; problem: 'anchor' | 'alias' | 'tag' | 'merge-key' | 'escape'; found: string }
  | { place: Place; problem: 'documents'; marker: '---' | '...' }
  | { place: Place; problem: 'depth' | 'marks'; limit: number }
  | Forbidden
  /** All that the parser stumbled over, of which the first is at `place`. */
  | { place: Place; problem: 'errors'; errors: readonly ParseError[] }

/** A character that no document can hold, or a run of it. */
export interface Forbidden {
  problem: 'forbidden'
  place: Place
  code: string
}

export interface ParseError {
  code: YAMLParseError['code']
  start: number
  end: number
}
