import type { Paragraph } from './prose.js'

const monthStart =
  /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|\d{4} год[ауе]?(?![а-яё]))/

const listMark = /^(?:[-–—•*]|\d{1,3}[.)]|[а-яёa-z]\))\s/i

/** «6 жалоб признаны…» */
const countStart = /^\d{1,6}[ \u00a0][а-яё]{3}(?<!год)/
const adverbial = /^(?:При|По|В|Во|На|За|С|Со|Для|Из|От|До|После)[ \u00a0]/
/** What may be the verb of a sentence; short words that end so are nouns. */
const verb =
  /[а-яё]{3}(?:[аиоуыяе]л(?:[аои]|ся|[аио]сь)?|[еёуюая]тс?я?|[иае]т(?:ся)?|ен[аоы]?|ён|ан[аоы]?|ят[аоы]?|нет|был[аои]?|есть|дут)(?![а-яё])/i

/** How something was done, without what was done: «При рассмотрении дел комиссией». */
function isUnfinished(text: string): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1).trimStart()
  return sentence.length < 300 && adverbial.test(sentence) && !verb.test(sentence)
}

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
  if (countStart.test(next.covered) && !isListed(before)) return isUnfinished(before.covered)
  if (monthStart.test(next.covered)) return /\d$/.test(before.covered) || /^\d{4}/.test(next.covered)
  if (/,$/.test(before.covered)) return false
  return /^[а-яё]/.test(next.covered) && !isListed(before)
}
