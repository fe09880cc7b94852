import { finding } from '../diagnostics/diagnostic.js'
import type { Rule } from './rule.js'

/** White space, and characters that print nothing. */
const unseen = /[\s\u00ad\u200b-\u200f\u2060]/g

export const rule: Rule<'empty-text'> = {
  id: 'empty-text',
  severity: 'error',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": ⟦""⟧
`,
      good: `department: finance
items:
  "1.1": Проведено обучение.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": ⟦"\\u200b"⟧
`,
      good: `department: finance
items:
  "1.1": Проведено обучение.
`,
    },
  ],
  *check({ submissions }) {
    for (const { entries } of submissions) {
      for (const { numbers, text, reason } of entries) {
        const item = numbers.map(({ number }) => number).join(', ')
        for (const one of [text, reason]) {
          if (one && one.value.replace(unseen, '') === '') yield finding('empty-text', one.place, { item })
        }
      }
    }
  },
}
