import { type Finding, finding } from '../../findings/diagnostic.js'
import type { PlanItem, PlanSection } from '../../model/plan.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'number-outside-section'> = {
  id: 'number-outside-section',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      file: 'plan.yaml',
      bad: `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}]
sections:
  - number: "1"
    title: Общие меры
    items:
      - {number: "1.1", measure: Обучение, deadline: постоянно}
      - {number: ⟦"2.3"⟧, measure: Проверка, deadline: постоянно, repealed: {act: постановление № 1}}
`,
      good: `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}]
sections:
  - number: "1"
    title: Общие меры
    items:
      - {number: "1.1", measure: Обучение, deadline: постоянно}
      - {number: "1.3", measure: Проверка, deadline: постоянно, repealed: {act: постановление № 1}}
`,
    },
  ],
  *check({ plan, items }) {
    const placed = new Set(items.map(({ item }) => item))
    for (const section of plan.sections) yield* outside(section, placed)
  },
}

/** A number twice, and one that an amendment puts nowhere in particular, have been told: `placed` are the others. */
function* outside(
  { number: section, items, sections }: PlanSection,
  placed: ReadonlySet<PlanItem>,
): Generator<Finding> {
  for (const item of items) {
    const { number, place } = item
    if (!placed.has(item)) continue
    const first = number.split('.').slice(0, -1)
    // A mark without a prefix says nothing of its section.
    if (section === null || first.length === 0) continue
    const prefix = section.split('.')
    const belongs = prefix.every((step, index) => first[index] !== undefined && sameStep(step, first[index]))
    if (!belongs) yield finding('number-outside-section', place, { number, section })
  }
  for (const inner of sections) yield* outside(inner, placed)
}

const romans = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
]

/** Sections are often counted in Roman numerals while their items are not: II and 2.3. */
function sameStep(a: string, b: string): boolean {
  return a === b || romans[Number(b)] === a || romans[Number(a)] === b
}
