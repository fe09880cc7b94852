import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { isInPath } from '../../text/paths.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/**
 * Behind a word, a figure or a closing mark: «,,» before a word is an old quotation mark. A comma or a semicolon behind a full
 * stop may follow an abbreviation; three full stops and rows of them pass.
 */
const doubled = /(?<=[А-Яа-яЁё\d»")%])(?:[,;:]{2,3}|[,;:]\.(?!\.)|\.\.(?!\.))(?![,;:\d/\\])/g

export const rule: Rule<'doubled-punctuation'> = {
  id: 'doubled-punctuation',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих⟦,,⟧ нарушений нет.', 'Обучено 5 служащих, нарушений нет.'),
    answer('Обучено 5 служащих города⟦..⟧', 'Обучено 5 служащих города.'),
    answer('Обучено 5 служащих города⟦;.⟧', 'Обучено 5 служащих города.'),
    answer('Обучено 5 служащих⟦,:⟧ трое впервые.', 'Обучено 5 служащих: трое впервые.', { byHand: true }),
  ],
  inTexts: () => ({
    requires: /[,;:][,;:.]|\.\./,
    *findIn({ text, masked }) {
      for (const { index, 0: found } of matchesIn(masked, doubled)) {
        if (isInPath(text, index)) continue
        const end = index + found.length
        const right = meant(found, masked.slice(end, end + 5), masked.trimEnd().length === end)
        const fix = right === null ? {} : { fix: [{ text, from: index, to: end, insert: right }] }
        yield finding('doubled-punctuation', text.placeOf(index, end), { found, right }, fix)
      }
    },
  }),
}

/** Null where it may be either: «;.» ends a line of a list, or the list. */
function meant(found: string, behind: string, isLast: boolean): string | null {
  const [first = '', ...others] = found
  if (others.every((one) => one === first)) return first
  return found.endsWith('.') && (isLast || /^[ \u00a0]+[А-ЯЁ]/.test(behind)) ? '.' : null
}
