import { finding } from '../diagnostics/diagnostic.js'
import type { Rule } from './rule.js'

export const rule: Rule<'not-filled-in'> = {
  id: 'not-filled-in',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  ⟦"1.1"⟧:
`,
      good: `department: finance
items:
  "1.1": Проведено обучение.
`,
    },
  ],
  *check({ purpose, items }) {
    // To compile a blank entry is no answer, which empty-item and missing-contribution tell.
    if (purpose === 'compile') return
    for (const { item, blanks } of items) {
      for (const { place } of blanks) yield finding('not-filled-in', place, { item: item.number })
    }
  },
}
