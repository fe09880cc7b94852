import { finding } from '../../findings/diagnostic.js'
import { isRepealed } from '../../model/due.js'
import { placeInPlan } from '../../model/plan.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'repealed-item'> = {
  id: 'repealed-item',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Проведено обучение.
  ⟦"1.4"⟧: Проведена экспертиза.
`,
      good: `department: finance
items:
  "1.1": Проведено обучение.
`,
    },
  ],
  *check({ items, period }) {
    for (const { item, contributions } of items) {
      if (!item.repealed || !isRepealed(item, period)) continue
      for (const { place } of contributions) {
        const related = [{ place: placeInPlan(item), note: 'in-plan' as const }]
        yield finding('repealed-item', place, { item: item.number, act: item.repealed.act }, { related })
      }
    }
  },
}
