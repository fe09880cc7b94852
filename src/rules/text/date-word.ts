import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { quotationsIn } from '../../text/quotations.js'
import { contains } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** «12.05.2020 г. Томск» may name the town. */
const date =
  /(?<![\d.])(\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})[ \u00a0]{0,3}(?:год[ау]?(?![а-яё])|г(?![а-яё]|\.[ \u00a0]{0,2}[А-ЯЁ«])\.?)/g

export const rule: Rule<'date-word'> = {
  id: 'date-word',
  severity: 'info',
  fixable: false,
  examples: [
    answer('На ⟦01.01.2020 года⟧ обучено 5 служащих.', 'На 01.01.2020 обучено 5 служащих.'),
    answer('До ⟦31.12.2020 г.⟧ обучено 5 служащих.', 'До 31 декабря 2020 г. обучено 5 служащих.'),
  ],
  inParagraphs: ({ plan }) =>
    plan.language === 'ru'
      ? {
          requires: /\.(?:19|20)\d{2}[ \u00a0]{0,3}г/,
          *findIn({ text, from, masked }) {
            const quoted = quotationsIn(masked)
            for (const { index, 0: found, 1: right = '' } of matchesIn(masked, date)) {
              // A title is quoted as it is.
              if (contains(quoted, index)) continue
              const place = text.placeOf(from + index, from + index + found.length)
              yield finding('date-word', place, { found, right })
            }
          },
        }
      : null,
}
