import type { Rule } from '../rule.js'

/** Found by checking/suppress.ts, once it is known what remarks turn off. */
export const rule: Rule<'suppression-without-reason'> = {
  id: 'suppression-without-reason',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  # ⟦svod-disable-next-line not-responsible⟧
  "1.3": Проведено обучение 5 служащих.
`,
      good: `department: finance
items:
  # svod-disable-next-line not-responsible -- поручено распоряжением
  "1.3": Проведено обучение 5 служащих.
`,
    },
  ],
}
