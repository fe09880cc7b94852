import { finding } from '../../findings/diagnostic.js'
import { isCutBefore, isListed, isNoSentence, isUnmarkedItem } from '../../text/cut-sentence.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'lower-case-start'> = {
  id: 'lower-case-start',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('⟦обучено⟧ 5 служащих администрации города.', 'Обучено 5 служащих администрации города.'),
    answer('Обучено 5 служащих.\n⟦проведён⟧ 1 семинар.', 'Проведено:\nобучение 5 служащих;\n1 семинар.'),
  ],
  inParagraphs: () => ({
    requires: /^[а-яё]/,
    *findIn(paragraph) {
      const { text, from, before, value } = paragraph
      const word = /^[а-яё][А-Яа-яЁё-]*/.exec(value)?.[0]
      if (word === undefined || isListed(paragraph) || isNoSentence(paragraph)) return
      // Of a list without marks only the first line is told.
      if ((before && (/[:;,]$/.test(before.masked) || isUnmarkedItem(before))) || isCutBefore(paragraph)) return
      yield finding('lower-case-start', text.placeOf(from, from + word.length), { word })
    },
  }),
}
