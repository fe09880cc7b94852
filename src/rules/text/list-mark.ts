import { finding } from '../../findings/diagnostic.js'
import { isGluedToMark } from '../../text/cut-sentence.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'list-mark'> = {
  id: 'list-mark',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Проведены:\n⟦-⟧семинар для 5 служащих.', 'Проведены:\n– семинар для 5 служащих.'),
    answer('– семинар для 5 служащих;\n⟦–⟧беседы с 3 служащими.', '– семинар для 5 служащих;\n– беседы с 3 служащими.'),
  ],
  inParagraphs: () => ({
    *findIn(paragraph) {
      if (!isGluedToMark(paragraph)) return
      const { text, value, from } = paragraph
      const mark = value.charAt(0)
      // A hyphen before a word of its own is a dash.
      const fix = [{ text, from, to: from + 1, insert: `${mark === '-' ? '–' : mark} ` }]
      yield finding('list-mark', text.placeOf(from, from + 1), { mark }, { fix })
    },
  }),
}
