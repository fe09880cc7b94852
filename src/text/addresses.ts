import { matchesIn } from './matches.js'
/** An address within a text; `end` not included, both in UTF-16 units. */
export interface Address {
  start: number
  end: number
  url: string
}

const mayHoldAddress = /:\/\/|www\.|@/i

/**
 * Only what is plainly an address: https://…, www.… with a domain, an e-mail. A word with a dot in it (п.1, report.docx)
 * stays a word. It stands at the start of a word, which also keeps the search linear. The classes say what is not part of an
 * address, since those of all the letters there are take ten times as long to compile as a report takes to search.
 */
const start = /(?<![^\s([{<«„“"'‘,;:–—])/.source
const web = /(?<web>[Hh][Tt]{2}[Pp][Ss]?:\/\/[^\s<>"«»“”„]+)/.source
const bare = /(?<bare>[Ww]{3}(?:\.[^\s<>"«»“”„/.,;:()?#]+){2,}(?:[/?#:][^\s<>"«»“”„]*)?)/.source
/** The standard gives a mailbox 64 characters; what may begin at every dash of a row must not be looked at to its end. */
const mailPart = /[^\s@()[\]{}<>«»„“”"'‘’,;:/\\!#$%&*=?^`|~]/.source
const pattern = new RegExp(`${start}(?:${web}|${bare}|(?<mail>${mailPart}{1,64}@${mailPart}+))`, 'g')

/** The addresses of a text, in order. */
export function addressesIn(text: string): Address[] {
  // Most texts hold none.
  if (!mayHoldAddress.test(text)) return []
  return matchesIn(text, pattern).flatMap((match) => {
    const raw = withoutPunctuation(match[0])
    const { mail, bare } = match.groups ?? {}
    // Nothing but the scheme is left of `https://.`, and a domain of `name@here` has no dot.
    const isAddress = mail ? /@[^.]+(?:\.[^.]+)*\.[^\d.]{2,}$/.test(raw) : !raw.endsWith('//')
    if (!isAddress) return []
    return [
      { start: match.index, end: match.index + raw.length, url: (mail ? 'mailto:' : bare ? 'https://' : '') + raw },
    ]
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
