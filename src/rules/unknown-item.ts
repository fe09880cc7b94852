import { finding } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Rule } from './rule.js'

export const rule: Rule<'unknown-item'> = {
  id: 'unknown-item',
  severity: 'error',
  fixable: false,
  essential: true,
  examples: [
    {
      bad: `department: finance
items:
  ⟦"1.11"⟧: Проведено пять проверок.
`,
      good: `department: finance
items:
  "1.1": Проведено пять проверок.
`,
    },
  ],
  *check({ items, submissions }) {
    const known = new Set(items.map(({ item }) => item.number))
    for (const { entries } of submissions) {
      for (const { number, place } of entries.flatMap(({ numbers }) => numbers)) {
        if (known.has(number)) continue
        yield finding('unknown-item', place, { number, suggestion: nearest(number, known) })
      }
    }
  },
}
