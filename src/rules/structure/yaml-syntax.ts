import type { Rule } from '../rule.js'

/** Found by reading/syntax/, while a file is read. */
export const rule: Rule<'yaml-syntax'> = {
  id: 'yaml-syntax',
  severity: 'error',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Проведено⟦:⟧ 5 проверок
`,
      good: `department: finance
items:
  "1.1": |
    Проведено: 5 проверок
`,
    },
  ],
}
