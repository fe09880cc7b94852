import { finding } from '../../findings/diagnostic.js'
import { itemsOf } from '../../model/plan.js'
import type { Place } from '../../model/source-text.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'duplicate-number'> = {
  id: 'duplicate-number',
  severity: 'error',
  fixable: false,
  examples: [
    {
      file: 'plan.yaml',
      bad: `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}]
items:
  - {number: "1.1", measure: Проверка, deadline: постоянно}
  - {number: ⟦"1.1."⟧, measure: Обучение, deadline: постоянно}
`,
      good: `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}]
items:
  - {number: "1.1", measure: Проверка, deadline: постоянно}
`,
    },
  ],
  *check({ plan }) {
    const first = new Map<string, Place>()
    for (const { number, place } of itemsOf(plan.sections)) {
      const before = first.get(number)
      if (before) yield finding('duplicate-number', place, { number }, { related: [{ place: before, note: 'first' }] })
      else first.set(number, place)
    }
  },
}
