import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { trait } from '../../text/traits.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const inside = /(?<=[«„])[ \u00a0]+(?=\S)|(?<=[^\s«„])[ \u00a0]+(?=[»“](?:[\s.,;:!?)»]|$))/gm

export const rule: Rule<'space-inside-quotes'> = {
  id: 'space-inside-quotes',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих по программе «⟦ ⟧Закупки».', 'Обучено 5 служащих по программе «Закупки».'),
    answer('Обучено 5 служащих по программе «Закупки⟦ ⟧».', 'Обучено 5 служащих по программе «Закупки».'),
  ],
  inTexts: () => ({
    requires: trait.spaceInsideQuotes,
    *findIn({ text, value }) {
      for (const { index, 0: found } of matchesIn(value, inside)) {
        const end = index + found.length
        const side = /[«„]/.test(value[index - 1] ?? '') ? 'open' : 'close'
        const fix = [{ text, from: index, to: end, insert: '' }]
        yield finding('space-inside-quotes', text.placeOf(index, end), { side }, { fix })
      }
    },
  }),
}
