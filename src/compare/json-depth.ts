import { SourceText } from '../model/source-text.js'

/**
 * Where brackets stand in one another more than `most` deep, counted from 1; null where they do not. Looked at before anything
 * that calls itself goes into them: a program falls over what is deep enough.
 */
export function tooDeepAt(text: string, most: number): { line: number; column: number } | null {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const one = text[at]
    if (one === '"') {
      at = endOfString(text, at)
    } else if (one === '[' || one === '{') {
      if (++depth > most) return new SourceText('', text).position(at)
    } else if (one === ']' || one === '}') depth--
  }
  return null
}

/** Where the quotation mark stands that closes a string; behind the text where none does. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let first = at
    while (text[first - 1] === '\\') first--
    if ((at - first) % 2 === 0) return at
  }
  return text.length
}
