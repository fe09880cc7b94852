import { finding } from '../../findings/diagnostic.js'
import { isNotYetDue, mustBeReported } from '../../model/due.js'
import { placeInPlan } from '../../model/plan.js'
import { firstFiles, placeOfMissingAnswer } from '../missing-answer-place.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'empty-item'> = {
  id: 'empty-item',
  severity: 'error',
  fixable: false,
  examples: [
    {
      file: 'submissions/press.yaml',
      bad: `department: press
⟦items⟧: {}
`,
      good: `department: press
items:
  "1.6": Размещены новости.
`,
    },
  ],
  *check(context) {
    if (!context.complete) return
    const files = firstFiles(context)
    for (const reported of context.items) {
      const { item, blanks } = reported
      if (reported.reported.size > 0 || isNotYetDue(item, context.period)) continue
      if (!mustBeReported(item, context.period)) continue
      // At the desk a blank entry is work to do, not a fault: not-filled-in tells of it.
      if (context.purpose === 'lint' && blanks.length > 0) continue
      const planned = placeInPlan(item)
      const departments = [
        ...blanks.map(({ department }) => department),
        ...(item.responsible ?? []).map(({ id }) => id),
      ]
      const withFile = departments.find((id) => files.has(id))
      const place = withFile ? placeOfMissingAnswer(withFile, reported, context) : planned
      const related = place === planned ? [] : [{ place: planned, note: 'in-plan' as const }]
      yield finding('empty-item', place, { item: item.number, measure: item.measure }, { related, draftable: true })
    }
  },
}
