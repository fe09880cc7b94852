import type { SyntaxHint } from '../../findings/syntax-findings.js'
import type { Place } from '../../model/source-text.js'

/** The sign that a value cannot begin with, which its finding names. */
export function signAt(hint: SyntaxHint, { source, start }: Place): { sign?: string } {
  const sign = hint === 'start' ? source.text[start] : undefined
  return sign === undefined ? {} : { sign }
}
