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
      bad: `department: finance
items:
  "1.1":
    text: Проведено пять проверок.
    jointly: [⟦kadry⟧]
`,
      good: `department: finance
items:
  "1.1":
    text: Проведено пять проверок.
    jointly: [hr]
`,
    },
  ],
  *check(context) {
    if (context.plan.unreadable.departments) return
    const { departments } = context.plan
    const known = new Set(departments.map(({ id }) => id))
    for (const { id, place } of references(context)) {
      if (known.has(id)) continue
      const near = nearest(id, known)
      const named = near === null ? byName(id, departments) : null
      yield finding('unknown-department', place, { id, suggestion: near ?? named, byName: named !== null })
    }
  },
}

/** The id of the department that is called so, in full or for short, or whose name alone begins so. */
function byName(typed: string, departments: readonly Department[]): string | null {
  const wanted = asWords(typed)
  const idOf = (some: Department[]) => (some.length === 1 ? (some[0]?.id ?? null) : null)
  const names = ({ name, abbreviation }: Department) => [name, ...(abbreviation ? [abbreviation] : [])].map(asWords)
  const exact = departments.filter((one) => names(one).includes(wanted))
  if (exact.length > 0) return idOf(exact)
  const near = nearest(wanted, new Set(departments.flatMap(names)))
  if (near !== null) return idOf(departments.filter((one) => names(one).includes(near)))
  // One word, such as «комитет», would name the only committee of the plan where another one is meant.
  if (!wanted.includes(' ')) return null
  return idOf(departments.filter((one) => names(one).some((name) => name.startsWith(`${wanted} `))))
}

function asWords(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„.]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
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
