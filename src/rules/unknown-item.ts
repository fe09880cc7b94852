import { finding } from '../diagnostics/diagnostic.js'
import { numbersMeant } from '../diagnostics/meant-numbers.js'
import { meantByComma } from '../model/item-number.js'
import { itemsOf } from '../model/plan.js'
import type { Entry } from '../model/submission.js'
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
        const meant = meantByCommas(numbers, known)
        if (meant !== null) {
          yield finding('unknown-item', keyPlace, { number: asKey(numbers, ','), suggestion: meant })
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

/** What a key means that has commas within numbers in place of dots: one number, `1,1`, or several, `1,1; 1,2`. */
function meantByCommas(numbers: Entry['numbers'], known: ReadonlySet<string>): string | null {
  if (numbers.length < 2 || numbers.some(({ number }) => known.has(number))) return null
  const { numbers: several, absent } = numbersMeant(asKey(numbers, '.'), known)
  const one = meantByComma(numbers, known)
  return one ?? (several.length > 1 && absent.length === 0 ? several.join(', ') : null)
}

function asKey(numbers: Entry['numbers'], mark: string): string {
  return numbers.map(({ number }) => number).join(mark)
}
