import { finding } from '../diagnostics/diagnostic.js'
import type { Rule } from './rule.js'

export const rule: Rule<'not-responsible'> = {
  id: 'not-responsible',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Проведено обучение.
  ⟦"1.3"⟧: Проведены беседы.
`,
      good: `department: finance
items:
  "1.1": Проведено обучение.
`,
    },
  ],
  *check({ plan, items }) {
    const known = new Set(plan.departments.map(({ id }) => id))
    for (const { item, contributions } of items) {
      // An id that is not known stands for a department nobody knows: perhaps the one that reports.
      if (!item.responsible?.every(({ id }) => known.has(id))) continue
      const responsible = new Set(item.responsible.map(({ id }) => id))
      for (const { department, place } of contributions) {
        if (responsible.has(department)) continue
        const related = [{ place: item.place, note: 'in-plan' as const }]
        yield finding('not-responsible', place, { department, item: item.number }, { related })
      }
    }
  },
}
