import { finding } from '../../findings/diagnostic.js'
import { mustBeReported } from '../../model/due.js'
import { placeInPlan } from '../../model/plan.js'
import { placeOfMissing } from '../missing-answer-place.js'
import type { Rule } from '../rule.js'
import { lackingInLead, silenceIn } from '../silent-departments.js'

export const rule: Rule<'missing-contribution'> = {
  id: 'missing-contribution',
  severity: 'warning',
  fixable: false,
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
    for (const reported of context.items) {
      const { item } = reported
      const planned = placeInPlan(item)
      if (reported.reported.size === 0 || !mustBeReported(item, context.period)) continue
      // There the missing figure is told, and with it who has not reported.
      const told = lackingInLead(reported, context)
      const isSilent = silenceIn(reported, context)
      for (const { id } of item.responsible ?? []) {
        if (told.has(id) || !isSilent(id)) continue
        const place = placeOfMissing(id, reported, context)
        const related = place === planned ? [] : [{ place: planned, note: 'in-plan' as const }]
        yield finding('missing-contribution', place, { department: id, item: item.number }, { related })
      }
    }
  },
}
