import { finding } from '../../findings/diagnostic.js'
import { isCutBefore } from '../../text/cut-sentence.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** Not within a row of them, each of which would be gone through from its every place. */
const endOfWord = /(?<=[^,.;:!?)»])[,.;:!?)»]+$/

export const rule: Rule<'broken-paragraph'> = {
  id: 'broken-paragraph',
  severity: 'warning',
  fixable: false,
  examples: [
    answer(
      'Обучено 5 служащих по программе, утверждённой 1 октября\n⟦2020 года⟧ администрацией города.',
      'Обучено 5 служащих по программе, утверждённой 1 октября 2020 года администрацией города.',
    ),
    answer(
      'Обучено 5 служащих администрации города по\n⟦вопросам⟧ противодействия коррупции.',
      'Обучено 5 служащих администрации города по вопросам противодействия коррупции.',
    ),
  ],
  inParagraphs: () => ({
    precheck: ({ before }) => before !== null,
    *findIn(paragraph) {
      const { text, from, before, value } = paragraph
      if (!before || !isCutBefore(paragraph)) return
      const start = /^\d{4} год[ауе]?|^\d+[ \u00a0]\S+|^\S+/.exec(value)?.[0].replace(endOfWord, '') ?? ''
      const end = before.value.slice(Math.max(0, before.value.lastIndexOf(' ', before.value.length - 2) + 1))
      yield finding('broken-paragraph', text.placeOf(from, from + start.length), { end, start })
    },
  }),
}
