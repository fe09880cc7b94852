import { finding } from '../../findings/diagnostic.js'
import { isCutBefore, isListed, isNoSentence } from '../../text/cut-sentence.js'
import type { Paragraph } from '../../text/masked-text.js'
import { holdsVerb } from '../../text/verb-forms.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** A stop before closing marks ends the sentence too: «….)», «….»». What | ends is a row of a table. */
const ended = /[.!?…][»”")\]]*$|[:;,|]$|w$/
const leadsOn = /(?:в том числе|из них|из которых|а именно|следующ[а-яё]{2,3}(?: [а-яё]{1,20})?)$/i
/** Shorter ones are headings and remarks. */
const fewestWords = 5

export const rule: Rule<'missing-final-period'> = {
  id: 'missing-final-period',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих администрации ⟦города⟧', 'Обучено 5 служащих администрации города.'),
    answer(
      'Обучено 5 служащих (нарушений сроков обучения не ⟦выявлено)⟧',
      'Обучено 5 служащих (нарушений сроков обучения не выявлено).',
    ),
  ],
  inParagraphs: () => ({
    *findIn(paragraph) {
      const { text, from, to, masked, value, after, entry } = paragraph
      // Neither what a comment cuts off nor what slid into the text is a sentence.
      if (!after && (text.isCut || entry.slid.size + entry.slidItems.length > 0)) return
      if (!isOpen(paragraph) || masked.split(/\s+/, fewestWords).length < fewestWords || isHeading(masked)) return
      if (noted.test(masked)) return
      // What «в том числе» leads to is a list, colon or not; what a list follows lacks a colon, if anything.
      if (after && (leadsOn.test(masked.slice(-40)) || isListed(after))) return
      if (isInList(paragraph) || isNoSentence(paragraph) || (after && isCutBefore(after))) return
      const start = Math.max(value.lastIndexOf(' '), value.lastIndexOf('\u00a0')) + 1
      const fix = [{ text, from: to, to, insert: '.' }]
      yield finding('missing-final-period', text.placeOf(from + start, to), { last: value.slice(start) }, { fix })
    },
  }),
}

const isOpen = ({ masked }: Paragraph) => !ended.test(masked.slice(-20))

/** Which no full stop belongs behind. */
const isHeading = (text: string) =>
  headed.test(text) || stamp.test(text) || !/[а-яёa-z]/.test(text) || !holdsVerb(text.split(clause, 1)[0] ?? '')
/** «Основные проблемы, на решение которых направлена программа» */
const clause = /,[^,]{0,40}котор/
const stamp =
  /^Утвержд[её]н[аоы]? [^.!?]{0,80}(?:от [^.!?]{0,40}|\d{2}\.\d{2}\.\d{4}[^.!?]{0,20})№[ \u00a0]{0,3}[\d-]+$/
const headed = /^(?:Раздел|Глава|Приложение|Таблица|Подпрограмма|Задача)[ \u00a0]/
/** «….(В ред. пост. от 08.11.2018 № 722)»: the stop of what it is a note to stands before it. */
const noted = /(?:^|[.!?][ \u00a0]?)\([^()]*\)$/

/** Items of a list, which «:» or «;» leads to, end as their writer likes. */
function isInList(paragraph: Paragraph): boolean {
  return isListed(paragraph) || isLedTo(paragraph)
}

/** A text may have thousands of paragraphs that no mark ends, each of which asks. */
const ledToByParagraph = new WeakMap<Paragraph, boolean>()

function isLedTo(paragraph: Paragraph): boolean {
  let one = paragraph.before
  while (one && !ledToByParagraph.has(one) && !/[:;.!?]$/.test(one.masked)) one = one.before
  // One that has asked ends with none of these marks.
  const isLed = one !== null && (ledToByParagraph.get(one) ?? /[:;]$/.test(one.masked))
  ledToByParagraph.set(paragraph, isLed)
  return isLed
}
