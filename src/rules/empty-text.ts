import { finding } from '../diagnostics/diagnostic.js'
import type { Rule } from './rule.js'

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
  ],
  *check({ submissions }) {
    for (const { entries } of submissions) {
      for (const { numbers, text, reason } of entries) {
        const item = numbers.map(({ number }) => number).join(', ')
        for (const one of [text, reason]) {
          if (one && one.value.trim() === '') yield finding('empty-text', one.place, { item })
        }
      }
    }
  },
}
