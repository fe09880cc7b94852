import { finding } from '../../findings/diagnostic.js'
import type { Place } from '../../model/source-text.js'
import type { Rule } from '../rule.js'

/** Answers given twice; files that repeat other files as a whole are found by reading/repeated-files.ts. */
export const rule: Rule<'duplicate-contribution'> = {
  id: 'duplicate-contribution',
  severity: 'error',
  fixable: false,
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
  *check({ items, repeated }) {
    for (const { item, contributions, blanks } of items) {
      const first = new Map<string, (typeof blanks)[number]>()
      // What is left blank is the one too many, wherever it stands.
      for (const one of [...inFileOrder(contributions), ...inFileOrder(blanks)]) {
        if (repeated.has(one.place.source.file)) continue
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

function inFileOrder<Placed extends { place: Place }>(all: readonly Placed[]): Placed[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return all.toSorted(({ place: a }, { place: b }) => order(a.source.file, b.source.file) || a.start - b.start)
}
