import { finding } from '../diagnostics/diagnostic.js'
import type { Rule } from './rule.js'
import { textsOf } from './texts.js'

export const rule: Rule<'comment-swallows-text'> = {
  id: 'comment-swallows-text',
  severity: 'error',
  fixable: false,
  essential: true,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Проведена проверка школ ⟦# 5 и # 7⟧
`,
      good: `department: finance
items:
  "1.1": |
    Проведена проверка школ # 5 и # 7
`,
    },
  ],
  *check(context) {
    for (const { swallowed } of textsOf(context)) {
      if (swallowed) yield finding('comment-swallows-text', swallowed.place, { comment: swallowed.text })
    }
  },
}
