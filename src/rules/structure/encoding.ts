import type { Rule } from '../rule.js'

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
