import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** Found by yaml/decode.ts in the bytes of a file, and by yaml/node-reader.ts in what escapes stand for. */
export const rule: Rule<'encoding'> = {
  id: 'encoding',
  severity: 'error',
  fixable: true,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": "Проведено⟦\\u0000⟧ пять проверок."
`,
      good: `department: finance
items:
  "1.1": "Проведено пять проверок."
`,
      byHand: true,
    },
    answer('Обучено 5 служащих онлайн⟦\u001e⟧школы.', 'Обучено 5 служащих онлайн-школы.'),
    answer('Обучено 5 служащих.⟦\u000b⟧Проведено 7 проверок.', 'Обучено 5 служащих.\nПроведено 7 проверок.'),
  ],
}
