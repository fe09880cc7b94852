import { finding } from '../../findings/diagnostic.js'
import { isCutBefore, isListed } from '../../text/cut-sentence.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'lower-case-start'> = {
  id: 'lower-case-start',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    ⟦обучено⟧ 5 служащих администрации города.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих администрации города.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих.
    ⟦проведён⟧ 1 семинар.
`,
      good: `department: finance
items:
  "1.1": |
    Проведено:
    обучение 5 служащих;
    1 семинар.
`,
    },
  ],
  inParagraphs: () => ({
    requires: /^[а-яё]/,
    *findIn(paragraph) {
      const { text, from, before, value } = paragraph
      const word = /^[а-яё][А-Яа-яЁё-]*/.exec(value)?.[0]
      if (word === undefined || isListed(paragraph)) return
      if ((before && /[:;,]$/.test(before.masked)) || isCutBefore(paragraph)) return
      yield finding('lower-case-start', text.placeOf(from, from + word.length), { word })
    },
  }),
}
