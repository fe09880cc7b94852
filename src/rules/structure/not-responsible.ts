import { type Finding, finding } from '../../findings/diagnostic.js'
import { groupBy } from '../../model/group-by.js'
import { type PlanItem, placeInPlan, type Reference } from '../../model/plan.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'not-responsible'> = {
  id: 'not-responsible',
  severity: 'warning',
  fixable: false,
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
    {
      file: 'submissions/hr.yaml',
      bad: `department: hr
items:
  "1.3":
    text: Проведено 5 бесед.
    jointly: [legal, ⟦press⟧]
`,
      good: `department: hr
items:
  "1.3":
    text: Проведено 5 бесед.
    jointly: [legal]
`,
    },
  ],
  *check({ plan, items }) {
    const known = new Set(plan.departments.map(({ id }) => id))
    const jointly: Joint[] = []
    for (const { item, contributions } of items) {
      // An id that is not known stands for a department nobody knows: perhaps the one that reports.
      if (!item.responsible?.every(({ id }) => known.has(id))) continue
      const responsible = new Set(item.responsible.map(({ id }) => id))
      for (const { department, place, entry } of contributions) {
        const related = [{ place: placeInPlan(item), note: 'in-plan' as const }]
        if (!responsible.has(department))
          yield finding('not-responsible', place, { department, item: item.number }, { related })
        // That an id is unknown, twice there or the department's own is told elsewhere.
        for (const [index, { id, place: at }] of entry.jointly.entries()) {
          const isFirst = entry.jointly.findIndex((one) => one.id === id) === index
          if (isFirst && known.has(id) && id !== department && !responsible.has(id))
            jointly.push({ id, place: at, item })
        }
      }
    }
    yield* inJointly(jointly)
  },
}

interface Joint extends Reference {
  item: PlanItem
}

/** One answer may be for several items; of which of them a department is not responsible for is told once. */
function* inJointly(all: readonly Joint[]): Generator<Finding> {
  for (const [place, some] of groupBy(all, (one) => one.place)) {
    const items = some.map(({ item }) => item.number)
    const related = some.map(({ item }) => ({ place: placeInPlan(item), note: 'in-plan' as const }))
    yield finding('not-responsible', place, { department: some[0]?.id ?? '', jointly: true, items }, { related })
  }
}
