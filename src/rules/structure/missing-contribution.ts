import { finding } from '../../findings/diagnostic.js'
import { mustBeReported } from '../../model/due.js'
import { placeInPlan } from '../../model/plan.js'
import { placeOfMissingAnswer } from '../missing-answer-place.js'
import type { Rule } from '../rule.js'
import { silentIn, silentInLead } from '../silent-departments.js'

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
      const told = silentInLead(reported, context)
      const isSilent = silentIn(reported, context)
      for (const { id } of item.responsible ?? []) {
        if (told.has(id) || !isSilent(id)) continue
        const place = placeOfMissingAnswer(id, reported, context)
        const related = place === planned ? [] : [{ place: planned, note: 'in-plan' as const }]
        yield finding('missing-contribution', place, { department: id, item: item.number }, { related })
      }
    }
  },
}
