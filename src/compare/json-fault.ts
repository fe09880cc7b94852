import { type ParseError, parseTree } from 'jsonc-parser'

/**
 * Where a text stops being JSON, counted from 1; what Node says of it differs from release to release. Null where it is
 * JSON after all.
 */
export function jsonFault(text: string): { line: number; column: number } | null {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const [first] = errors
  if (!first) return null
  const lines = text.slice(0, first.offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
