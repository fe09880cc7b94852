import { finding } from '../../findings/diagnostic.js'
import { needReason } from '../../model/terms.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'reason-required'> = {
  id: 'reason-required',
  severity: 'error',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1":
    status: ⟦partial⟧
    text: Обучена половина служащих.
`,
      good: `department: finance
items:
  "1.1":
    status: partial
    reason: Курсы перенесены на следующий год.
    text: Обучена половина служащих.
`,
    },
  ],
  *check({ submissions }) {
    for (const { entries } of submissions) {
      for (const { status, statusPlace, reason, numbers, unreadable } of entries) {
        if (!status || !statusPlace || reason || unreadable.has('reason') || !needReason.has(status)) continue
        const item = numbers.map(({ number }) => number).join(', ')
        yield finding('reason-required', statusPlace, { item, status }, { draftable: true })
      }
    }
  },
}
