import { withoutYo } from './fold.js'
import { withPlainListMarks } from './list-mark.js'

/** Of any shape, an apostrophe too. */
const quotationMarks = /[«»"“”„‟‘’‚‛‹›'`]/g
const dashes = /[‐‑‒–—―−]/g
/** White space that is no single space: most spaces are, and are left as they are. */
const wideSpaces = / [^\S\r\n]+|[^\S\r\n ][^\S\r\n]*/g
const lineEnds = / ?[\r\n][\r\n ]*/g
/** Of lists, of whatever mark: they are no part of what the line says. */
const listMarks = /^- (?=\S)/gm

/**
 * A text without what does not count where two texts are compared: in one Unicode form, without ё, quotation marks and
 * marks of lists, with single spaces and hyphens for all dashes. Empty lines go.
 */
export function withoutTypography(text: string): string {
  return withPlainListMarks(withoutYo(text.normalize('NFC')))
    .replace(quotationMarks, '')
    .replace(dashes, '-')
    .replace(wideSpaces, ' ')
    .replace(lineEnds, '\n')
    .trim()
    .replace(listMarks, '')
}

/**
 * The same without hyphens, since a dash is as often left out as typed; only those that a figure depends on stay. Years may
 * be masked by null characters.
 */
export function withoutDashes(text: string): string {
  if (!text.includes('-')) return text
  return text
    .replace(/(?<=[\d\0]) ?- ?(?=[\d\0])/g, '–')
    .replace(/(?<=^|[ (])-(?=\d)/gm, '−')
    .replace(/ ?- ?/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

const typography = '«»"“”„‟‘’‚‛‹›\'`‐‑‒–—―−-'
/** Of Word's symbol fonts there are as many as there are signs in a font. */
const bullets = `•·●▪o§${String.fromCharCode(...Array.from({ length: 0xe0 }, (_, sign) => 0xf020 + sign))}`
const whiteSpace =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** Characters that are left out of account when two texts are compared: one may have them where the other has none. */
const ignoredCharacters = new Set(typography + bullets + whiteSpace)

/**
 * A cheap look at two texts: false where they surely differ in more than typography and digits. Most texts of two years
 * differ within their first words, and no pattern has to be run over them.
 */
export function mayBeAlike(one: string, other: string): boolean {
  let [at, otherAt] = [0, 0]
  while (at < one.length || otherAt < other.length) {
    const [sign, otherSign] = [one[at], other[otherAt]]
    // Most signs are the same, and are not looked up.
    if (sign !== otherSign) {
      if (sign !== undefined && ignoredCharacters.has(sign)) {
        at++
        continue
      }
      if (otherSign !== undefined && ignoredCharacters.has(otherSign)) {
        otherAt++
        continue
      }
      if (sign === undefined || otherSign === undefined || !isAlike(sign, otherSign)) return false
    }
    at++
    otherAt++
  }
  return true
}

function isAlike(one: string, other: string): boolean {
  return (isDigit(one) && isDigit(other)) || withoutYo(one) === withoutYo(other)
}

const isDigit = (character: string) => character >= '0' && character <= '9'
