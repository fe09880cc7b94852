import { finding } from '../diagnostics/diagnostic.js'
import { covered } from './paragraphs.js'
import type { Rule } from './rule.js'
import { textsOf } from './texts.js'

/** A pair on one line; a mark behind a digit may be inches or seconds. */
const quoted = /(?<![\d\w])"([^"\r\n]{1,300})"(?![\wА-Яа-яЁё])/g

export const rule: Rule<'straight-quotes'> = {
  id: 'straight-quotes',
  severity: 'warning',
  fixable: true,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе ⟦"Закупки"⟧.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе «Закупки».
`,
    },
  ],
  *check(context) {
    // In an English report they are the usual ones.
    if (context.plan.language !== 'ru') return
    for (const text of textsOf(context)) {
      if (!text.value.includes('"')) continue
      for (const { index, 0: found, 1: inside = '' } of covered(text.value).matchAll(quoted)) {
        const end = index + found.length
        // With a space inside it is not sure which of the marks begins and which ends.
        const sure = !/^\s|\s$/.test(inside)
        const fix = [
          { text, from: index, to: index + 1, insert: '«' },
          { text, from: end - 1, to: end, insert: '»' },
        ]
        const place = text.placeOf(index, end)
        yield finding('straight-quotes', place, { quoted: inside }, sure ? { fix } : {})
      }
    }
  },
}
