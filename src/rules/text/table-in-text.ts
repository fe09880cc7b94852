import { finding } from '../../findings/diagnostic.js'
import { tablesIn } from '../../text/table-rows.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'table-in-text'> = {
  id: 'table-in-text',
  severity: 'warning',
  fixable: false,
  examples: [
    answer(
      'Обучены служащие двух отделов:\n⟦Отдел кадров\t5\nПравовой отдел\t7⟧',
      'Обучены служащие двух отделов:\n– отдел кадров – 5;\n– правовой отдел – 7.',
    ),
    answer(
      'Обучены служащие двух отделов:\n⟦| Отдел кадров | 5 |\n| Правовой отдел | 7 |⟧',
      'Обучены служащие двух отделов:\n– отдел кадров – 5;\n– правовой отдел – 7.',
    ),
  ],
  inTexts: () => ({
    requires: /[\t|]/,
    *findIn({ text, masked }) {
      for (const { from, to } of tablesIn(masked)) yield finding('table-in-text', text.placeOf(from, to), {})
    },
  }),
}
