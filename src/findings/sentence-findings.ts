/** What may be written in two ways. */
export type MixedStyle = 'percent' | 'roubles' | 'years' | 'yo'

/** Arguments of the rules about how sentences are written. */
export interface SentenceFindings {
  'list-mark': { mark: string }
  /** Printed: it is part of the text; lost: YAML takes it for a remark. */
  'remark-in-text': { problem: 'printed' | 'lost' }
  'unbalanced-quotes': { problem: 'unclosed' | 'unopened' | 'merged' }
  'unbalanced-brackets': { problem: 'unclosed' | 'unopened'; bracket: string }
  'missing-final-period': { last: string }
  'lower-case-start': { word: string }
  'broken-paragraph': { end: string; start: string }
  'date-style': { date: string; usual: string }
  'repeated-word': { found: string }
  'date-word': { found: string; right: string }
  'impossible-date': { date: string }
  'mixed-style': { kind: MixedStyle; found: string; usual: string }
  'sum-in-text': { whole: string; sum: string; parts: string[] }
}
