import { finding } from '../../findings/diagnostic.js'
import { isRemark } from '../../text/cut-sentence.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'remark-in-text'> = {
  id: 'remark-in-text',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('Обучено 5 служащих.\n⟦# уточнить у отдела кадров⟧', 'Обучено 5 служащих.'),
    answer('Обучено 5 служащих.\n⟦// уточнить у отдела кадров⟧', 'Обучено 5 служащих.'),
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих.
⟦#Итог: план выполнен.⟧
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих.
    Итог: план выполнен.
`,
    },
  ],
  inParagraphs: () => ({
    requires: /^(?:#|\/\/)/,
    *findIn(paragraph) {
      const { text, from, to } = paragraph
      if (isRemark(paragraph)) yield finding('remark-in-text', text.placeOf(from, to), { problem: 'printed' })
    },
  }),
  *check({ submissions }) {
    for (const { place, where } of submissions.flatMap(({ swallowed }) => swallowed)) {
      if (where === 'edge') yield finding('remark-in-text', place, { problem: 'lost' })
    }
  },
}
