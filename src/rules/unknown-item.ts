import { finding } from '../diagnostics/diagnostic.js'
import { meantNumbers } from '../diagnostics/meant-numbers.js'
import { meantByComma } from '../model/item-number.js'
import { itemsOf } from '../model/plan.js'
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
  *check({ plan, submissions }) {
    if (plan.unreadable.items) return
    const known = new Set([...itemsOf(plan.sections)].map(({ number }) => number))
    for (const { entries } of submissions) {
      for (const { numbers, keyPlace } of entries) {
        const meant = meantByComma(numbers, known)
        if (meant !== null) {
          yield finding('unknown-item', keyPlace, {
            number: numbers.map(({ number }) => number).join(','),
            suggestion: meant,
          })
          continue
        }
        for (const { number, place } of numbers) {
          if (known.has(number)) continue
          const suggestion = meantNumbers(number, known).join(', ') || null
          yield finding('unknown-item', place, { number, suggestion })
        }
      }
    }
  },
}
