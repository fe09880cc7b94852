/** An address within a text; `end` not included, both in UTF-16 units. */
export interface Address {
  start: number
  end: number
  url: string
}

const mayHold = /:\/\/|www\.|@/i

/**
 * Only what is plainly an address: https://…, www.… with a domain, an e-mail. A word with a dot in it (п.1, report.docx)
 * stays a word. What stands before it must not be part of a word, which also keeps the search linear.
 */
const pattern =
  /(?<![\p{L}\p{N}._%+@/-])(?:(?<web>https?:\/\/[^\s<>"«»“”„]+)|(?<bare>www\.[^\s<>"«»“”„/.]+\.[^\s<>"«»“”„]+)|(?<mail>[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}))/giu

/** The addresses of a text, in order. */
export function addressesIn(text: string): Address[] {
  // Most texts hold none, and the pattern costs more than the look.
  if (!mayHold.test(text)) return []
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const raw = withoutPunctuation(match[0])
    // Nothing but the scheme is left of `https://.`
    if (/:\/\/[^\p{L}\p{N}]*$/u.test(raw)) return []
    const prefix = match.groups?.mail ? 'mailto:' : match.groups?.bare ? 'https://' : ''
    return [{ start: match.index, end: match.index + raw.length, url: prefix + raw }]
  })
}

const closing: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

/** A full stop, a comma or a bracket behind an address belongs to the sentence, unless the bracket was opened within. */
function withoutPunctuation(raw: string): string {
  const count = (mark: string) => raw.split(mark).length - 1
  const unopened = Object.fromEntries(
    Object.entries(closing).map(([close, opening]) => [close, count(close) - count(opening)]),
  )
  let end = raw.length
  for (; end > 0; end--) {
    const last = raw[end - 1] ?? ''
    if (last in closing) {
      if ((unopened[last] ?? 0) <= 0) break
      unopened[last] = (unopened[last] ?? 0) - 1
    } else if (!/[.,;:!?…'’*_~|`\\]/.test(last)) break
  }
  return raw.slice(0, end)
}
