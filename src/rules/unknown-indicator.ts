import { finding } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Rule } from './rule.js'

export const rule: Rule<'unknown-indicator'> = {
  id: 'unknown-indicator',
  severity: 'error',
  fixable: false,
  essential: true,
  examples: [
    {
      bad: `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators:
      ⟦cheks⟧: 20
`,
      good: `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators:
      checks: 20
`,
    },
  ],
  *check({ items, submissions }) {
    const byNumber = new Map(items.map(({ item }) => [item.number, item]))
    for (const { entries } of submissions) {
      for (const { numbers, indicators } of entries) {
        if (indicators.length === 0) continue
        const answered = numbers.flatMap(({ number }) => byNumber.get(number) ?? [])
        // Under an unknown number nothing is known of indicators either.
        if (answered.length < numbers.length) continue
        const known = new Set(answered.flatMap((item) => item.indicators.map(({ id }) => id)))
        for (const { id, keyPlace, value, byQuarter, blank } of indicators) {
          if (known.has(id) || blank) continue
          // What stands behind a decimal comma; the schema has told of it.
          if (/^\d+$/.test(id) && !value && !byQuarter) continue
          const item = numbers.map(({ number }) => number).join(', ')
          yield finding('unknown-indicator', keyPlace, { id, item, suggestion: nearest(id, known) })
        }
      }
    }
    for (const { item } of items) {
      const known = new Set(item.indicators.map(({ id }) => id))
      for (const { id, place } of item.indicators.flatMap(({ parts }) => parts)) {
        if (known.has(id)) continue
        yield finding('unknown-indicator', place, { id, item: item.number, suggestion: nearest(id, known) })
      }
    }
  },
}
