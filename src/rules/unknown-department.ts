import { finding } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Reference } from '../model/plan.js'
import type { Rule, RuleContext } from './rule.js'

export const rule: Rule<'unknown-department'> = {
  id: 'unknown-department',
  severity: 'error',
  fixable: false,
  essential: true,
  examples: [
    {
      bad: `department: ⟦finanse⟧
items:
  "1.1": Проведено пять проверок.
`,
      good: `department: finance
items:
  "1.1": Проведено пять проверок.
`,
    },
    {
      bad: `department: finance
items:
  "1.1":
    text: Проведено пять проверок.
    jointly: [⟦kadry⟧]
`,
      good: `department: finance
items:
  "1.1":
    text: Проведено пять проверок.
    jointly: [hr]
`,
    },
  ],
  *check(context) {
    if (context.plan.unreadable.departments) return
    const known = new Set(context.plan.departments.map(({ id }) => id))
    for (const { id, place } of references(context)) {
      if (!known.has(id)) yield finding('unknown-department', place, { id, suggestion: nearest(id, known) })
    }
  },
}

function* references({ items, submissions }: RuleContext): Generator<Reference> {
  for (const { item } of items) {
    yield* item.responsible ?? []
    for (const { departments } of item.indicators) yield* departments ?? []
  }
  for (const { department, entries } of submissions) {
    if (department) yield department
    for (const { jointly } of entries) yield* jointly
  }
}
