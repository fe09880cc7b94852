import { finding } from '../../findings/diagnostic.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'empty-text'> = {
  id: 'empty-text',
  severity: 'error',
  fixable: false,
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
  "1.1": ⟦…⟧
`,
      severity: 'warning',
      good: `department: finance
items:
  "1.1":
`,
    },
  ],
  *check({ submissions }) {
    for (const { entries } of submissions) {
      for (const { numbers, text, reason } of entries) {
        const item = numbers.map(({ number }) => number).join(', ')
        for (const one of [text, reason]) {
          const typed = one?.value.trim()
          if (one && typed === '') yield finding('empty-text', one.place, { item })
          // A dash may be all there is to say, but it counts as an answer and is printed as one.
          else if (one && typed && !/[\p{L}\d{]/u.test(typed)) {
            yield finding('empty-text', one.place, { item, typed }, { severity: 'warning' })
          }
        }
      }
    }
  },
}
