import type { Rule } from '../rule.js'

/** Found by yaml/decode.ts in the bytes of a file, and by reading/syntax/syntax-findings.ts in what escapes stand for. */
export const rule: Rule<'encoding'> = {
  id: 'encoding',
  severity: 'error',
  fixable: false,
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
    },
  ],
}
