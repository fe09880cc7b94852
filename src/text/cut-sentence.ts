import { hasGluedMark, listMarkLength } from './list-mark.js'
import type { Paragraph } from './masked-text.js'
import { monthsInDates } from './months.js'
import { isTableRow } from './table-rows.js'
import { holdsVerb } from './verb-forms.js'

const monthStart = new RegExp(`^(?:${monthsInDates.join('|')}|\\d{4} год[ауе]?(?![а-яё]))`)

const numberOfLine = /^(?:\*|\d{1,3}[.)]|[а-яёa-z]\))\s/i

/** «6 жалоб признаны…» */
const countStart = /^\d{1,6}[ \u00a0][а-яё]{3}(?<!год)/
const adverbial = /^(?:При|По|В|Во|На|За|С|Со|Для|Из|От|До|После)[ \u00a0]/
/** How something was done, without what was done: «При рассмотрении дел комиссией». */
function isUnfinished(text: string): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1).trimStart()
  return sentence.length < 300 && adverbial.test(sentence) && !holdsVerb(sentence)
}

/** No sentence ends with one of these, whatever stands in the next line. */
const dangling =
  /(?:^|[ \u00a0«(])(?:в|во|на|с|со|к|ко|о|об|от|из|по|за|для|при|до|у|без|через|между|и|а|или|либо|что|№|ст\.|п\.|пункта|\(всего|\d{1,3}-)$|(?:от|до|с|по)[ \u00a0]\d{2}\.\d{2}\.$/i
/** «Всего поступило» what? Not «нарушений не выявлено». */
const counts = /(?<!(?<![а-яё])не )(?<![а-яё])[а-яё]{3,20}(?:ено|ёно|ано|ято|ило|ало)$/i

/** A bracket that one line opens and the next one closes. */
function holdsBracket({ masked: before }: Paragraph, { masked: next }: Paragraph): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^(]*\)/.test(next)
}

/** A line of a list, which begins and ends as lists do. */
export function isListed(paragraph: Paragraph): boolean {
  const { value, masked } = paragraph
  return listMarkLength(value) > 0 || numberOfLine.test(masked) || isGluedToMark(paragraph)
}

/**
 * A line of a list whose mark has no space behind it. Elsewhere than at the start of a text, in a list and where a list is led to,
 * it may be the rest of a word: «кого / -либо».
 */
export function isGluedToMark({ value, before }: Paragraph): boolean {
  if (!hasGluedMark(value)) return false
  return !before || /[:;,]$/.test(before.masked) || listMarkLength(before.value) > 0 || hasGluedMark(before.value)
}

/** A line that its writer set apart from the text as one does where nothing of it is printed. What turns rules off is told as that. */
export function isRemark({ value }: Paragraph): boolean {
  return /^#[ \t\u00a0]+(?!svod-)\S|^\/\/(?!\S*\/)/i.test(value)
}

/** A line that no sentence is asked of: told as what it is. */
export function isNoSentence(paragraph: Paragraph): boolean {
  return isRemark(paragraph) || isTableRow(paragraph)
}

/**
 * Whether a sentence goes on in the next paragraph: no mark ends the one, and the other begins in the midst of something,
 * with a small letter, a month or a year; or the one ends with what no sentence ends with.
 */
export function isCutBefore(next: Paragraph): boolean {
  const { before } = next
  return before !== null && goesOn(before, next) && ![before, next].some(isNoSentence)
}

function goesOn(before: Paragraph, next: Paragraph): boolean {
  if (isListed(next)) return false
  if (dangling.test(before.masked.slice(-20)) || holdsBracket(before, next)) return true
  if (/[.!?:;…]["»”)\]]*$/.test(before.masked)) return false
  if (countStart.test(next.masked) && !isListed(before)) {
    return isUnfinished(before.masked) || counts.test(before.masked.slice(-30))
  }
  if (monthStart.test(next.masked)) return /\d$/.test(before.masked) || /^\d{4}/.test(next.masked)
  if (/,$/.test(before.masked)) return false
  return startsLow(next) && !isListed(before) && !isUnmarkedItem(before)
}

const startsLow = ({ masked }: Paragraph) => /^[а-яё]/.test(masked)

/** A text may have thousands of lines in a row that no mark ends, each of which asks. */
const unmarkedItems = new WeakMap<Paragraph, boolean>()

/** A line of a list without marks: it and those above it begin with small letters, up to where a sentence or «:» ended. */
export function isUnmarkedItem(paragraph: Paragraph): boolean {
  let first = paragraph
  while (!unmarkedItems.has(first) && startsLow(first) && first.before && !/[.!?:;…]$/.test(first.before.masked)) {
    first = first.before
  }
  const isItem = unmarkedItems.get(first) ?? startsLow(first)
  unmarkedItems.set(paragraph, isItem)
  return isItem
}
