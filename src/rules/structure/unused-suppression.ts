import type { Rule } from '../rule.js'

/** Found by checking/suppress.ts and checking/baseline.ts, once all other findings are known. */
export const rule: Rule<'unused-suppression'> = {
  id: 'unused-suppression',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  # ⟦svod-disable-next-line not-responsible⟧ -- поручено распоряжением
  "1.1": Проведено обучение 5 служащих.
`,
      good: `department: finance
items:
  # svod-disable-next-line not-responsible -- поручено распоряжением
  "1.3": Проведено обучение 5 служащих.
`,
    },
  ],
}
