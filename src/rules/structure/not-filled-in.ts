import { finding } from '../../findings/diagnostic.js'
import { mustBeReported } from '../../model/due.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'not-filled-in'> = {
  id: 'not-filled-in',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  ⟦"1.1"⟧:
`,
      good: `department: finance
items:
  "1.1": Проведено обучение.
`,
    },
  ],
  *check(context) {
    // To compile a blank entry is no answer, which empty-item and missing-contribution tell.
    if (context.purpose === 'compile') return
    for (const { item, blanks, contributions } of context.items) {
      if (blanks.length === 0 || !mustBeReported(item, context.period)) continue
      // That a department has the item twice is told; which of the two is to be filled in follows from it.
      const told = new Set(contributions.map(({ department }) => department))
      for (const { department, place } of blanks) {
        if (told.has(department) || context.repeated.has(place.source.file)) continue
        told.add(department)
        yield finding('not-filled-in', place, { item: item.number })
      }
    }
  },
}
