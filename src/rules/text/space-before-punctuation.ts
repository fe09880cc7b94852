import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/**
 * Not before what belongs to a word (.docx), an ellipsis, or two colons of a program; a list mark is no word. «10 : 30» and
 * «1 : 500» are figures in proportion.
 */
const spaced = /(?<=[^\s«([–—-])(?<!\d(?=[ \u00a0]+:[ \u00a0]+\d))[ \u00a0]+(?=([,;:!?.])(?![\w.,:…]))/g

export const rule: Rule<'space-before-punctuation'> = {
  id: 'space-before-punctuation',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих⟦ ⟧, проведён 1 семинар.', 'Обучено 5 служащих, проведён 1 семинар.'),
    answer('Обучено 5 служащих⟦  ⟧.', 'Обучено 5 служащих.'),
  ],
  inTexts: () => ({
    requires: /[ \u00a0][,;:!?.]/,
    *findIn({ text, masked }) {
      for (const { index, 0: found, 1: mark = '' } of matchesIn(masked, spaced)) {
        const end = index + found.length
        // «занятий :все» stands for «занятий: все».
        const behind = end + mark.length
        const space = /[А-Яа-яЁё]/.test(masked[behind] ?? '') ? [{ text, from: behind, to: behind, insert: ' ' }] : []
        const fix = [{ text, from: index, to: end, insert: '' }, ...space]
        // «1. .» would become «1..»: which of two marks is meant, or what stood between them, nobody knows.
        const isSure = !/[,;:!?.]/.test(masked[index - 1] ?? '')
        yield finding('space-before-punctuation', text.placeOf(index, end), { mark }, isSure ? { fix } : {})
      }
    },
  }),
}
