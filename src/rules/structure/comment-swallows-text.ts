import { finding } from '../../findings/diagnostic.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'comment-swallows-text'> = {
  id: 'comment-swallows-text',
  severity: 'error',
  fixable: false,
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
    {
      bad: `department: finance
items:
  "1.1": | ⟦# Проведена проверка школ⟧
    Нарушений не выявлено.
`,
      good: `department: finance
items:
  "1.1": |
    Проведена проверка школ
    Нарушений не выявлено.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": ⟦# Проведена проверка школ⟧
    Нарушений не выявлено.
`,
      good: `department: finance
items:
  # О проверке школ
  "1.1":
    Нарушений не выявлено.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Нарушений не выявлено.
   ⟦# Проверено пять школ⟧
`,
      good: `department: finance
items:
  "1.1": |
    Нарушений не выявлено.
    Проверено пять школ
  # Остальное отвечает отдел кадров
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Нарушений не выявлено.
  ⟦#2 Проверено пять школ⟧
`,
      good: `department: finance
items:
  "1.1": |
    Нарушений не выявлено.
    #2 Проверено пять школ
`,
    },
    {
      bad: `department: finance
items:
  "1.1": "Проверено по приказу" ⟦# 12 и ещё по двум⟧
`,
      good: `department: finance
items:
  "1.1": "Проверено по приказу № 12 и ещё по двум" # по данным отдела кадров
`,
    },
  ],
  *check({ plan, submissions }) {
    for (const { text, place, where } of [plan, ...submissions].flatMap(({ swallowed }) => swallowed)) {
      // At the left edge it may as well be a remark.
      if (where !== 'edge') yield finding('comment-swallows-text', place, { comment: text, where })
    }
  },
}
