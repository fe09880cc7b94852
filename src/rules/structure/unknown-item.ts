import { finding } from '../../findings/diagnostic.js'
import { keyMeant, knownItems, numbersMeant } from '../../suggest/meant-numbers.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'unknown-item'> = {
  id: 'unknown-item',
  severity: 'error',
  fixable: false,
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
    const items = knownItems(plan)
    const known = items.numbers
    for (const { entries } of submissions) {
      for (const { numbers, keyPlace } of entries) {
        const meant = keyMeant(numbers, items)
        if (meant) {
          const typed = numbers.map(({ number }) => number).join(meant.byMeasure ? ', ' : ',')
          const suggestion = meant.numbers.join(', ')
          yield finding('unknown-item', keyPlace, {
            number: typed,
            suggestion,
            ...(meant.byMeasure ? { byMeasure: true } : {}),
          })
          continue
        }
        for (const { number, place } of numbers) {
          if (known.has(number)) continue
          const { numbers: near, absent, isWhole } = numbersMeant(number, known)
          const suggestion = isWhole ? near.join(', ') || null : null
          yield finding('unknown-item', place, { number, suggestion, ...(absent.length > 0 ? { absent } : {}) })
        }
      }
    }
  },
}
