/** What most likely went wrong where YAML is broken. */
export type SyntaxHint =
  | 'colon'
  | 'no-colon'
  | 'no-items'
  | 'space'
  | 'quote'
  | 'after-quote'
  | 'number-quote'
  | 'behind-number'
  | 'first-number'
  | 'number-brackets'
  | 'numbers-apart'
  | 'field-below-text'
  | 'indent'
  | 'block-indent'
  | 'text-indent'
  | 'blank-line'
  | 'red-line'
  | 'remark'
  | 'stray-line'
  | 'no-text'
  | 'tab'
  | 'start'
  | 'block-header'
  | 'flow'
  | 'bracket'
  | 'flow-comment'
  | 'escape'
  | 'no-break-space'
  | 'other'

/** What belongs where YAML is broken: a line is a short text or a date, other is what one line cannot say. */
export type ValueKind =
  | 'text'
  | 'line'
  | 'status'
  | 'number'
  | 'list'
  | 'indicators'
  | 'evidence'
  | 'department'
  | 'items'
  | 'other'

/** Arguments of what is not YAML, or not what svod reads of it. */
export interface SyntaxFindings {
  /** `of`: a text, where nothing is said; `sign`: what a value cannot begin with. */
  'yaml-syntax':
    | { problem: 'broken'; hint: SyntaxHint; of?: ValueKind; sign?: string }
    | { problem: 'documents'; marker?: '---' | '...' }
    | { problem: 'escape'; found: string }
    | { problem: 'anchor' | 'alias' | 'tag' | 'merge-key'; found: string; of?: ValueKind }
}
