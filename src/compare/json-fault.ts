import { type ParseError, parseTree } from 'jsonc-parser'
import { SourceText } from '../model/source-text.js'

/**
 * Where a text stops being JSON, counted from 1; what Node says of it differs from release to release. Null where it is
 * JSON after all.
 */
export function jsonFault(text: string): { line: number; column: number } | null {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const [first] = errors
  return first ? new SourceText('', text).position(first.offset) : null
}
