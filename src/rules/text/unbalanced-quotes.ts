import { finding } from '../../findings/diagnostic.js'
import { isCutBefore } from '../../text/cut-sentence.js'
import type { Paragraph } from '../../text/masked-text.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'unbalanced-quotes'> = {
  id: 'unbalanced-quotes',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('Обучено 5 служащих по программе ⟦«⟧Закупки.', 'Обучено 5 служащих по программе «Закупки».'),
    answer('Обучено 5 служащих по программе Закупки⟦»⟧.', 'Обучено 5 служащих по программе «Закупки».'),
    answer('Обучено 5 служащих по программе ⟦„⟧Закупки.', 'Обучено 5 служащих по программе «Закупки».'),
    answer(
      'Обучено 5 служащих по программе ⟦«⟧Работа в сети «Интернет».',
      'Обучено 5 служащих по программе «Работа в сети «Интернет»».',
      { severity: 'info' },
    ),
  ],
  inParagraphs: () => ({
    requires: /[«»„“"]/,
    *findIn(paragraph) {
      const { text, from, masked, after } = paragraph
      const open: { at: number; nested: boolean }[] = []
      // Opening marks inside of others may have been closed together with them, if a closing mark is the last that follows.
      let merged = 0
      for (const { index, 0: mark } of matchesIn(masked, /[«»]/g)) {
        if (mark === '«') open.push({ at: index, nested: open.length > 0 })
        else if (open.length > 0) {
          if (open.at(-1)?.nested) merged++
          open.pop()
        } else if (!isCutBefore(paragraph) && !isEndOfLong(paragraph)) {
          const place = text.placeOf(from + index, from + index + 1)
          yield finding('unbalanced-quotes', place, { problem: 'unopened' })
        }
      }
      // What the other half of a sentence closes is told as a sentence that was cut.
      if (after && isCutBefore(after) && /^[^«]*»/.test(after.masked)) return
      const [first] = open
      if (!first) {
        const alone = unpairedIn(masked)
        if (alone === null) return
        const place = text.placeOf(from + alone, from + alone + 1)
        yield finding('unbalanced-quotes', place, { problem: closes(masked, alone) ? 'unopened' : 'unclosed' })
        return
      }
      if (isStartOfLong(paragraph)) return
      // Nobody closes the outer one where the inner one has just been: «…«Интернет».
      const customary = open.length <= merged && masked.lastIndexOf('»') > masked.lastIndexOf('«')
      const args = { problem: customary ? 'merged' : 'unclosed' } as const
      const place = text.placeOf(from + first.at, from + first.at + 1)
      yield finding('unbalanced-quotes', place, args, customary ? { severity: 'info' } : {})
    },
  }),
}

/** Whether a straight mark stands as closing ones do, behind a word and before none. */
const closes = (text: string, at: number) =>
  /\S/.test(text[at - 1] ?? '') && !/[A-Za-zА-Яа-яЁё\d]/.test(text[at + 1] ?? '')

/** A quotation may be of several paragraphs: it opens the first of them and closes the last. */
const longest = 30
const surplusOf = ({ masked }: Paragraph) => matchesIn(masked, /«/g).length - matchesIn(masked, /»/g).length
const opensLong = (one: Paragraph) => one.masked.startsWith('«') && surplusOf(one) > 0
const closesLong = (one: Paragraph) => /»[.;,]?$/.test(one.masked) && surplusOf(one) < 0

function isStartOfLong(paragraph: Paragraph): boolean {
  if (!opensLong(paragraph)) return false
  let one = paragraph.after
  for (let count = 0; one && count < longest && !opensLong(one); count++, one = one.after) {
    if (closesLong(one)) return true
  }
  return false
}

function isEndOfLong(paragraph: Paragraph): boolean {
  if (!closesLong(paragraph)) return false
  let one = paragraph.before
  for (let count = 0; one && count < longest && !closesLong(one); count++, one = one.before) {
    if (opensLong(one)) return true
  }
  return false
}

/** „ that nothing closes, or the last of an odd number of straight marks; one behind a digit may be inches. */
function unpairedIn(text: string): number | null {
  let low = -1
  let straight = -1
  for (const { index, 0: mark } of matchesIn(text, /[„“”]|(?<!\d)"/g)) {
    if (mark === '"') straight = straight === -1 ? index : -1
    else if (mark === '„') low = index
    else low = -1
  }
  return low !== -1 ? low : straight !== -1 && !/\d"/.test(text) ? straight : null
}
