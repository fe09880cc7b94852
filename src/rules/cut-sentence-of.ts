import type { Paragraph } from './prose.js'

const monthStart =
  /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|\d{4} год[ауе]?(?![а-яё]))/

const listMark = /^(?:[-–—•*]|\d{1,3}[.)]|[а-яёa-z]\))\s/i

/** A line of a list, which begins and ends as lists do. */
export function isListed({ covered }: Paragraph): boolean {
  return listMark.test(covered)
}

/**
 * Whether a sentence goes on in the next paragraph: no mark ends the one, and the other begins in the midst of something,
 * with a small letter, a month or a year.
 */
export function isCutBefore(next: Paragraph): boolean {
  const { before } = next
  if (!before || isListed(next)) return false
  if (/[.!?:;…]["»”)\]]*$/.test(before.covered)) return false
  if (monthStart.test(next.covered)) return /\d$/.test(before.covered) || /^\d{4}/.test(next.covered)
  if (/,$/.test(before.covered)) return false
  return /^[а-яё]/.test(next.covered) && !isListed(before)
}
