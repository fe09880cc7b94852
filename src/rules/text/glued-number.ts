import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { WordTable } from '../../model/vocabulary.js'
import { matchesIn } from '../../text/matches.js'
import { isInPath } from '../../text/paths.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const wordBehind = /(?<=\d)[А-Яа-яЁё]{1,20}(?![A-Za-zА-Яа-яЁё\d_²³-])/g
const number = /(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:[.,]\d+)*$/
/** Models (Ту-154м), marks of a list or an act (№ 12м), and parts of a name. */
const nameBefore = /(?:[A-Za-zА-Яа-яЁё][-–]?|[_\\/:@]|№[ \u00a0]{0,2})$/
const date = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/
const year = /^(?:19|20)\d{2}$/

/** The forms in which each word is counted. */
const formsIn = memoizeByIdentity(
  (plurals: WordTable) => new Set([...plurals].flatMap(([one, others]) => [one, ...others.split(' ')])),
)

export const rule: Rule<'glued-number'> = {
  id: 'glued-number',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('В ⟦2020году⟧ обучено 5 служащих.', 'В 2020 году обучено 5 служащих.'),
    answer('Обучено 5 служащих, освоено ⟦18,2тыс⟧. рублей.', 'Обучено 5 служащих, освоено 18,2 тыс. рублей.'),
    answer('Обучено ⟦15служащих⟧ города.', 'Обучено 15 служащих города.'),
  ],
  inTexts: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const units = tableWith('units', vocabulary)
    const counted = formsIn(tableWith('plurals', vocabulary))
    return {
      requires: /\d[А-Яа-яЁё]/,
      *findIn({ text, masked }) {
        for (const { index, 0: word } of matchesIn(masked, wordBehind)) {
          const kind = units.get(word) ?? (counted.has(word) ? 'word' : null)
          if (kind === null) continue
          const before = masked.slice(Math.max(0, index - 30), index)
          const typed = number.exec(before)?.[0] ?? ''
          // A date and its «г.» are told by date-word.
          if (date.test(typed) || nameBefore.test(before.slice(0, before.length - typed.length))) continue
          if ((kind === 'year' && !year.test(typed)) || isInPath(text, index)) continue
          const place = text.placeOf(index - typed.length, index + word.length)
          const fix = [{ text, from: index, to: index, insert: ' ' }]
          yield finding('glued-number', place, { number: typed, word }, { fix })
        }
      },
    }
  },
}
