import { finding } from '../diagnostics/diagnostic.js'
import { mustBeReported } from '../model/due.js'
import { placeInPlan } from '../model/plan.js'
import { placeOfMissing } from './missing.js'
import type { Rule } from './rule.js'

export const rule: Rule<'missing-contribution'> = {
  id: 'missing-contribution',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      file: 'submissions/hr.yaml',
      bad: `department: hr
⟦items⟧: {}
`,
      good: `department: hr
items:
  "1.3": Проведены беседы.
`,
    },
  ],
  *check(context) {
    if (!context.complete) return
    const known = new Set(context.plan.departments.map(({ id }) => id))
    for (const reported of context.items) {
      const { item, blanks, contributions } = reported
      const planned = placeInPlan(item)
      // Whoever else an answer stands for has reported, and it cannot be read who that is.
      const isOpen = contributions.some(
        ({ entry }) => entry.unreadable.has('jointly') || entry.jointly.some(({ id }) => !known.has(id)),
      )
      if (isOpen || reported.reported.size === 0 || !mustBeReported(item, context.period)) continue
      const blank = new Set(blanks.map(({ department }) => department))
      for (const { id } of item.responsible ?? []) {
        if (!known.has(id) || reported.reported.has(id) || (context.purpose === 'lint' && blank.has(id))) continue
        const place = placeOfMissing(id, reported, context)
        const related = place === planned ? [] : [{ place: planned, note: 'in-plan' as const }]
        yield finding('missing-contribution', place, { department: id, item: item.number }, { related })
      }
    }
  },
}
