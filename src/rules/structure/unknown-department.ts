import { type Finding, finding } from '../../findings/diagnostic.js'
import { groupBy } from '../../model/group-by.js'
import { type Department, newerPlace, type Plan, type PlanItem, type Reference } from '../../model/plan.js'
import { idByName, idsIn, type Named } from '../../suggest/by-name.js'
import { nearest } from '../../suggest/nearest.js'
import type { Rule, RuleContext } from '../rule.js'

export const rule: Rule<'unknown-department'> = {
  id: 'unknown-department',
  severity: 'error',
  fixable: false,
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
      file: 'submissions/hr.yaml',
      bad: `department: hr
items:
  "1.3":
    text: Проведено пять бесед.
    jointly: [⟦yurist⟧]
`,
      good: `department: hr
items:
  "1.3":
    text: Проведено пять бесед.
    jointly: [legal]
`,
    },
  ],
  *check(context) {
    if (context.plan.unreadable.departments) return
    const { departments } = context.plan
    const { submissions } = context
    const known = new Set(departments.map(({ id }) => id))
    const named = departments.map(namesOfDepartment)
    const ofFiles = new Set(submissions.map(({ department }) => department?.place))
    const meant = context.plan.unreadable.repeatedDepartment ? idsOfFiles(context, known) : new Set()
    yield* droppedIn(context, known)
    for (const reference of references(context)) {
      const { id, place } = reference
      if (known.has(id) || meant.has(id) || isDropped(context.plan, reference)) continue
      if (ofFiles.has(place) && areSeveral(id, known)) {
        yield finding('unknown-department', place, { id, suggestion: null, byName: false, several: true })
        continue
      }
      const near = nearest(id, known)
      const byName = near === null ? idByName(id, named) : null
      yield finding('unknown-department', place, { id, suggestion: near ?? byName, byName: byName !== null })
    }
  },
}

/** Of an id that is there twice, the second may be meant for a department that sent a file, unless that is a slip for one that is known. */
function idsOfFiles({ submissions }: RuleContext, known: ReadonlySet<string>): Set<string> {
  const ids = submissions.flatMap(({ department }) => department?.id ?? [])
  return new Set(ids.filter((id) => !known.has(id) && nearest(id, known) === null))
}

function areSeveral(typed: string, known: ReadonlySet<string>): boolean {
  const ids = idsIn(typed)
  return ids.length > 1 && ids.every((id) => known.has(id))
}

/** Departments are called by their names in full and for short. */
function namesOfDepartment({ id, name, abbreviation }: Department): Named {
  return { id, names: abbreviation ? [name, abbreviation] : [name] }
}

/** Whether it is typed in a plan that another one extends which lists the departments anew, without this one. */
function isDropped(plan: Plan, { id, place }: Reference): boolean {
  const listed = plan.dropped.get(id)
  const isInPlan = plan.files.includes(place.source.file)
  return listed !== undefined && isInPlan && newerPlace(plan, listed, place) === listed
}

/** Each department once, at the list that it is missing from. */
function* droppedIn({ plan, items }: RuleContext, known: ReadonlySet<string>): Generator<Finding> {
  const all = items.flatMap(({ item }) => {
    const references = [...referencesIn(item)].filter((one) => !known.has(one.id) && isDropped(plan, one))
    return references.map(({ id, place }) => ({ id, place, number: item.number }))
  })
  for (const [id, some] of groupBy(all, (one) => one.id)) {
    const listed = plan.dropped.get(id)
    const args = { id, suggestion: nearest(id, known), items: [...new Set(some.map(({ number }) => number))] }
    const related = some.slice(0, 1).map(({ place }) => ({ place, note: 'in-plan' as const }))
    if (listed) yield finding('unknown-department', listed, args, { related })
  }
}

function* referencesIn({ responsible, indicators }: PlanItem): Generator<Reference> {
  yield* responsible ?? []
  for (const { departments } of indicators) yield* departments ?? []
}

function* references({ items, submissions }: RuleContext): Generator<Reference> {
  for (const { item } of items) yield* referencesIn(item)
  for (const { department, entries } of submissions) {
    if (department) yield department
    for (const { jointly } of entries) yield* jointly
  }
}
