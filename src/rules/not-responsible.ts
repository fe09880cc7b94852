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
  *check({ items }) {
    for (const { item, contributions } of items) {
      if (!item.responsible) continue
      for (const { department, place } of contributions) {
        if (item.responsible.some(({ id }) => id === department)) continue
        const related = [{ place: item.place, note: 'in-plan' as const }]
        yield finding('not-responsible', place, { department, item: item.number }, { related })
      }
    }
  },
}
