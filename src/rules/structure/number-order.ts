import { type Finding, finding } from '../../findings/diagnostic.js'
import { newerPlace, type Plan, type PlanItem, type PlanSection } from '../../model/plan.js'
import type { Place } from '../../model/source-text.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'number-order'> = {
  id: 'number-order',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      file: 'plan.yaml',
      bad: `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}]
items:
  - {number: "1.2", measure: Проверка, deadline: постоянно, repealed: {act: постановление № 1}}
  - {number: ⟦"1.1"⟧, measure: Обучение, deadline: постоянно}
`,
      good: `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}]
items:
  - {number: "1.1", measure: Обучение, deadline: постоянно}
  - {number: "1.2", measure: Проверка, deadline: постоянно, repealed: {act: постановление № 1}}
`,
    },
  ],
  *check({ plan, items }) {
    yield* orderOf(plan, plan.sections, new Set(items.map(({ item }) => item)))
  },
}

/** A number twice, and one that an amendment puts nowhere in particular, have been told: only the others have an order. */
function* orderOf(plan: Plan, sections: readonly PlanSection[], ordered: ReadonlySet<PlanItem>): Generator<Finding> {
  yield* among(
    plan,
    sections.flatMap(({ number, place }) => (number ? [{ number, place }] : [])),
  )
  for (const section of sections) {
    yield* among(
      plan,
      section.items.filter((item) => ordered.has(item)),
    )
    yield* orderOf(plan, section.sections, ordered)
  }
}

function* among(plan: Plan, marks: readonly { number: string; place: Place }[]): Generator<Finding> {
  for (const [index, { number, place }] of marks.entries()) {
    const before = marks[index - 1]
    if (before && isBefore(number, before.number)) {
      const related = [{ place: before.place, note: 'before' as const }]
      // What an amendment puts before an inherited item is out of order itself.
      const isPutBefore = newerPlace(plan, before.place, place) === before.place
      const other = { place, note: 'in-plan' as const }
      const [at, beside] = isPutBefore ? [before.place, [other]] : [place, related]
      yield finding('number-order', at, { number, before: before.number }, { related: beside })
    }
  }
}

/** Only marks of digits and dots have an order; a letter behind the last number (4а) comes after the number alone. */
function isBefore(a: string, b: string): boolean {
  const [first, second] = [parse(a), parse(b)]
  if (!first || !second) return false
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const difference = (first[index] ?? -1) - (second[index] ?? -1)
    if (difference !== 0) return difference < 0
  }
  return false
}

function parse(number: string): number[] | null {
  const match = /^(\d+(?:\.\d+)*)([^\d.])?$/.exec(number)
  if (!match?.[1]) return null
  return [...match[1].split('.').map(Number), ...(match[2] ? [match[2].codePointAt(0) ?? 0] : [])]
}
