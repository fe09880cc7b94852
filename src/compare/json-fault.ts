/** White space, then a sign, a string, a number or a word of JSON. */
const token =
  /[ \t\n\r]*([{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing'

/**
 * Where a text stops being JSON, counted from 1; what Node says of it differs from release to release. Null where it is
 * JSON after all.
 */
export function jsonFault(text: string): { line: number; column: number } | null {
  const open: string[] = []
  let expected: Expected = 'value'
  token.lastIndex = 0
  for (;;) {
    const start = token.lastIndex
    const found = token.exec(text)?.[1]
    const next: Expected | null = found === undefined ? null : after(found, expected, open)
    if (next === null) {
      const at = start + (/^[ \t\n\r]*/.exec(text.slice(start))?.[0].length ?? 0)
      return expected === 'nothing' && at === text.length ? null : placeOf(text, at)
    }
    expected = next
  }
}

/** What may follow a token; null where it may not stand here. */
function after(found: string, expected: Expected, open: string[]): Expected | null {
  const afterValue = () => (open.length === 0 ? 'nothing' : ', or end')
  const close = () => {
    open.pop()
    return afterValue()
  }
  const isValue = !/^[}\],:]$/.test(found)
  switch (expected) {
    case 'key':
    case 'key or }':
      if (found.startsWith('"')) return ':'
      return found === '}' && expected === 'key or }' ? close() : null
    case ':':
      return found === ':' ? 'value' : null
    case ', or end':
      if (found === ',') return open.at(-1) === '{' ? 'key' : 'value'
      return found === (open.at(-1) === '{' ? '}' : ']') ? close() : null
    case 'value':
    case 'value or ]':
      if (found === ']' && expected === 'value or ]') return close()
      if (!isValue) return null
      if (found === '{' || found === '[') {
        open.push(found)
        return found === '{' ? 'key or }' : 'value or ]'
      }
      return afterValue()
    default:
      return null
  }
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
