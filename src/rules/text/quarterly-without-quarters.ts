import { finding } from '../../findings/diagnostic.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'quarterly-without-quarters'> = {
  id: 'quarterly-without-quarters',
  severity: 'info',
  fixable: false,
  examples: [
    {
      plan: `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - number: "1.1"
    measure: Проверки учреждений
    deadline: ежеквартально
    indicators:
      - {id: checks, name: Проведено проверок, unit: шт.}
`,
      bad: `department: finance
items:
  ⟦"1.1"⟧:
    text: Проведено 20 проверок.
    indicators: {checks: 20}
`,
      good: `department: finance
items:
  "1.1":
    text: Проведено 20 проверок.
    indicators:
      checks: {Q1: 5, Q2: 5, Q3: 5, Q4: 5}
`,
    },
  ],
  *check({ items, period }) {
    if (period.quarters.length < 2) return
    for (const { item, contributions } of items) {
      if (!/ежеквартальн|кажд[а-я]{2} квартал|раз в квартал/i.test(item.deadline) || item.indicators.length === 0)
        continue
      const [first] = contributions
      const given = contributions.flatMap(({ entry }) => entry.indicators)
      if (!first || given.length === 0 || given.some(({ byQuarter }) => byQuarter)) continue
      const args = { item: item.number, names: item.indicators.map(({ name }) => name) }
      yield finding('quarterly-without-quarters', first.entry.keyPlace, args)
    }
  },
}
