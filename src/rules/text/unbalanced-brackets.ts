import { finding } from '../../findings/diagnostic.js'
import { isCutBefore } from '../../text/cut-sentence.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const pairs: Record<string, string> = { ')': '(', ']': '[' }
/** «1)», «а)» at the start or behind a space list things, and open nothing. */
const mark = /(?:^|[\s;,:.«])(?:\d{1,3}|[а-яёa-z])$/i
const marks = (text: string, bracket: number) => mark.test(text.slice(Math.max(0, bracket - 4), bracket))

export const rule: Rule<'unbalanced-brackets'> = {
  id: 'unbalanced-brackets',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('Обучено 5 служащих ⟦(⟧все впервые.', 'Обучено 5 служащих (все впервые).'),
    answer('Обучено 5 служащих, все впервые⟦)⟧.', '1) обучено 5 служащих; 2) проведён 1 семинар.'),
  ],
  inParagraphs: () => ({
    requires: /[()[\]]/,
    *findIn(paragraph) {
      const { text, from, masked, after } = paragraph
      const open: { bracket: string; at: number }[] = []
      for (const { index, 0: bracket } of matchesIn(masked, /[()[\]]/g)) {
        const wanted = pairs[bracket]
        if (wanted === undefined) open.push({ bracket, at: index })
        else if (open.at(-1)?.bracket === wanted) open.pop()
        else if (!marks(masked, index) && !isCutBefore(paragraph)) {
          const place = text.placeOf(from + index, from + index + 1)
          yield finding('unbalanced-brackets', place, { problem: 'unopened', bracket })
        }
      }
      // What the other half of a sentence closes is told as a sentence that was cut.
      if (open.length > 0 && after && isCutBefore(after)) return
      for (const { bracket, at } of open) {
        const place = text.placeOf(from + at, from + at + 1)
        yield finding('unbalanced-brackets', place, { problem: 'unclosed', bracket })
      }
    },
  }),
}
