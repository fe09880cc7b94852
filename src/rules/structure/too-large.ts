import type { Rule } from '../rule.js'

/** Found by yaml/decode.ts in the bytes of a file, and by reading/syntax/syntax-findings.ts in its depth and marks. */
export const rule: Rule<'too-large'> = {
  id: 'too-large',
  severity: 'error',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": ${'['.repeat(62)}⟦[⟧${']'.repeat(63)}
`,
      good: `department: finance
items:
  "1.1": Проведено пять проверок.
`,
    },
  ],
}
