import { type Finding, finding } from '../../findings/diagnostic.js'
import type { Indicator } from '../../model/plan.js'
import type { Rule } from '../rule.js'

/** Most of it is found by reading/schema/ and, slips of the hand, by reading/mistakes/; here stands what no schema can see. */
export const rule: Rule<'schema'> = {
  id: 'schema',
  severity: 'error',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1":
    text: Проведено пять проверок.
    ⟦stauts⟧: done
`,
      good: `department: finance
items:
  "1.1":
    text: Проведено пять проверок.
    status: done
`,
    },
    {
      bad: `department: finance
items:
  "1.1":
    text: Проведено пять проверок.
    status: ⟦doen⟧
`,
      good: `department: finance
items:
  "1.1":
    text: Проведено пять проверок.
    status: done
`,
    },
    {
      bad: `department: finance
items:
  "1.2":
    text: Проведено {{checks}} проверок.
    indicators:
      checks: ⟦около двадцати⟧
`,
      good: `department: finance
items:
  "1.2":
    text: Проведено {{checks}} проверок.
    indicators:
      checks: 20
`,
    },
    {
      bad: `⟦departament⟧: finance
items:
  "1.1": Проведено пять проверок.
`,
      good: `department: finance
items:
  "1.1": Проведено пять проверок.
`,
    },
  ],
  *check({ period, submissions, items }) {
    for (const { entries } of submissions) {
      for (const { indicators } of entries) {
        for (const { byQuarter } of indicators) {
          const outside = [...(byQuarter ?? [])].filter(([quarter]) => !period.quarters.includes(quarter))
          const [first] = outside
          if (!first) continue
          const quarters = outside.map(([quarter]) => quarter)
          yield finding('schema', first[1].place, { problem: 'quarter-outside-period', quarters, period: period.name })
        }
      }
    }
    for (const { item } of items) yield* partsOfThemselves(item.indicators)
  },
}

function* partsOfThemselves(indicators: readonly Indicator[]): Generator<Finding> {
  const parts = new Map(indicators.map((indicator) => [indicator.id, indicator.parts]))
  for (const { id } of indicators) {
    const reached = new Set<string>()
    const pending = [...(parts.get(id) ?? [])]
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (next.id === id) {
        yield finding('schema', next.place, { problem: 'parts-of-itself', id })
        return
      }
      if (!reached.has(next.id)) pending.push(...(parts.get(next.id) ?? []))
      reached.add(next.id)
    }
  }
}
