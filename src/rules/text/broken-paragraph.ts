import { finding } from '../../findings/diagnostic.js'
import { isCutBefore } from '../../text/cut-sentence.js'
import type { Rule } from '../rule.js'

/** Not within a row of them, each of which would be gone through from its every place. */
const endOfWord = /(?<=[^,.;:!?)»])[,.;:!?)»]+$/

export const rule: Rule<'broken-paragraph'> = {
  id: 'broken-paragraph',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе, утверждённой 1 октября
    ⟦2020 года⟧ администрацией города.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе, утверждённой 1 октября 2020 года администрацией города.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих администрации города по
    ⟦вопросам⟧ противодействия коррупции.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих администрации города по вопросам противодействия коррупции.
`,
    },
  ],
  inParagraphs: () => ({
    *findIn(paragraph) {
      const { text, from, before, value } = paragraph
      if (!before || !isCutBefore(paragraph)) return
      const start = /^\d{4} год[ауе]?|^\d+[ \u00a0]\S+|^\S+/.exec(value)?.[0].replace(endOfWord, '') ?? ''
      const end = before.value.slice(Math.max(0, before.value.lastIndexOf(' ', before.value.length - 2) + 1))
      yield finding('broken-paragraph', text.placeOf(from, from + start.length), { end, start })
    },
  }),
}
