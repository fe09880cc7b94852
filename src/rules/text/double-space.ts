import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const run = /(?<=[^\s])[ \u00a0]{2,}(?=[^\s])/g

export const rule: Rule<'double-space'> = {
  id: 'double-space',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено⟦  ⟧5 служащих.', 'Обучено 5 служащих.'),
    {
      file: 'plan.yaml',
      bad: `title: Отчёт
organization: Администрация⟦   ⟧города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Обучение служащих, deadline: до конца года}
`,
      good: `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Обучение служащих, deadline: до конца года}
`,
    },
  ],
  inTexts: () => ({
    requires: /[ \u00a0]{2}/,
    *findIn({ text, value }) {
      for (const { index, 0: found } of matchesIn(value, run)) {
        const end = index + found.length
        // A space before a comma is that fault, however wide; so is one inside quotation marks. Bars are those of a table.
        if (/[,.;:!?»|]/.test(value[end] ?? '') || /[«|]/.test(value[index - 1] ?? '')) continue
        // Where one of them was typed not to break, it was meant.
        const kept = found.indexOf('\u00a0')
        const one = kept === -1 ? 0 : kept
        const fix = [
          { text, from: index, to: index + one, insert: '' },
          { text, from: index + one + 1, to: end, insert: '' },
        ].filter(({ from, to }) => from < to)
        yield finding('double-space', text.placeOf(index, end), { count: found.length }, { fix })
      }
    },
  }),
}
