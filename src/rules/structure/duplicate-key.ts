import type { Rule } from '../rule.js'

/** Found by reading/duplicate-keys.ts, while a file is read. */
export const rule: Rule<'duplicate-key'> = {
  id: 'duplicate-key',
  severity: 'error',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Проведено пять проверок.
  ⟦1.1⟧: Проведено шесть проверок.
`,
      good: `department: finance
items:
  "1.1": |
    Проведено пять проверок.
    Проведено шесть проверок.
`,
    },
  ],
}
