import { idByName, idsIn, type Named } from '../diagnostics/by-name.js'
import { finding } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Department, Reference } from '../model/plan.js'
import type { Rule, RuleContext } from './rule.js'

export const rule: Rule<'unknown-department'> = {
  id: 'unknown-department',
  severity: 'error',
  fixable: false,
  essential: true,
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
    const named = departments.map(asNamed)
    const ofFiles = new Set(submissions.map(({ department }) => department?.place))
    for (const { id, place } of references(context)) {
      if (known.has(id)) continue
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

function areSeveral(typed: string, known: ReadonlySet<string>): boolean {
  const ids = idsIn(typed)
  return ids.length > 1 && ids.every((id) => known.has(id))
}

/** Departments are called by their names in full and for short. */
function asNamed({ id, name, abbreviation }: Department): Named {
  return { id, names: abbreviation ? [name, abbreviation] : [name] }
}

function* references({ items, submissions }: RuleContext): Generator<Reference> {
  for (const { item } of items) {
    yield* item.responsible ?? []
    for (const { departments } of item.indicators) yield* departments ?? []
  }
  for (const { department, entries } of submissions) {
    if (department) yield department
    for (const { jointly } of entries) yield* jointly
  }
}
