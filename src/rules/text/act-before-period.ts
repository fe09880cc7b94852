import { finding } from '../../findings/diagnostic.js'
import { actsIn } from '../../text/acts.js'
import { trait } from '../../text/traits.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** Words that tell of an act as of something that was done now. */
const done = /(?:принят|утвержд[её]н|издан|разработан|внесен|внесён|отчетном периоде|отчётном периоде)/i

export const rule: Rule<'act-before-period'> = {
  id: 'act-before-period',
  severity: 'off',
  fixable: false,
  examples: [
    answer(
      'В отчётном периоде принято постановление ⟦от 21.12.2018 № 1745⟧ «Об обучении 5 служащих».',
      'В отчётном периоде принято постановление от 21.12.2020 № 1745 «Об обучении 5 служащих».',
    ),
  ],
  inParagraphs: ({ period }) => ({
    requires: trait.numeroSign,
    *findIn({ text, from, masked }) {
      for (const { typed, year, from: start, to } of actsIn(masked)) {
        if (year >= Number(period.start.slice(0, 4))) continue
        // The words stand in the same sentence, before the act, and nothing between them says by which act something is ruled.
        const before = masked.slice(Math.max(0, start - 120), start)
        const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
        if (!done.test(sentence) || /в соответствии|согласно|на основании|утвержд[её]нн/i.test(sentence)) continue
        const args = { act: typed, year: String(year), period: period.name }
        yield finding('act-before-period', text.placeOf(from + start, from + to), args)
      }
    },
  }),
}
