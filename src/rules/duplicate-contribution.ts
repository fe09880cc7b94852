import { finding } from '../diagnostics/diagnostic.js'
import { nameOf } from '../model/several-files.js'
import { repeatsOf } from './repeats-of.js'
import type { Rule } from './rule.js'

export const rule: Rule<'duplicate-contribution'> = {
  id: 'duplicate-contribution',
  severity: 'error',
  fixable: false,
  essential: true,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Проведено пять проверок.
  ⟦"1.1."⟧: Проведено шесть проверок.
`,
      good: `department: finance
items:
  "1.1": |
    Проведено пять проверок.
    Проведено шесть проверок.
`,
    },
  ],
  *check(context) {
    const repeated = repeatsOf(context)
    for (const { file, department } of repeated.size > 0 ? context.submissions : []) {
      const whole = repeated.get(file)
      if (!whole?.department || !department) continue
      const related = [{ place: whole.department.place, note: 'first' as const }]
      const args = { file: nameOf(whole), exact: false }
      yield finding('duplicate-contribution', department.place, args, { related })
    }
    for (const { item, contributions, blanks } of context.items) {
      const first = new Map<string, (typeof blanks)[number]>()
      const all = [...contributions, ...blanks]
        .filter(({ place }) => !repeated.has(place.source.file))
        .sort((a, b) => order(a.place.source.file, b.place.source.file) || a.place.start - b.place.start)
      for (const one of all) {
        const before = first.get(one.department)
        if (!before) {
          first.set(one.department, one)
          continue
        }
        const related = [{ place: before.place, note: 'first' as const }]
        yield finding(
          'duplicate-contribution',
          one.place,
          { department: one.department, item: item.number },
          { related },
        )
      }
    }
  },
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
