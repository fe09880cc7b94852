import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { isInPath } from '../../text/paths.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** «№5», and a Latin N before a number. */
const sign = /№(?=[\dА-Яа-яЁё])\d*|N(?<![A-Za-zА-Яа-яЁё\d_.-]N)(?=([ \u00a0]{0,2})\d)/g
/** Behind Russian words, a date or an opening mark; «категории N 1» are cars. */
const inRussian = /(?:^|[\n(«"]|(?:[а-яёА-ЯЁ\d)»][.,]?|№)[ \u00a0]{1,2})$/
const category = /категори[а-яё]{1,3}[ \u00a0]{1,2}$/
/** A value in a formula: «N 5 + N 6». */
const formula = /^N[ \u00a0]{0,2}[\d.,]{1,10}[ \u00a0]?[=+×*<>≤≥]/
/** What only the number of an act has: «N273-ФЗ», and a date before it. */
const act = /^N\d{1,6}-[А-ЯЁа-яё]/
const dateBefore = /\d{4}(?:[ \u00a0]?(?:г\.|года))?[ \u00a0]{1,2}$/

export const rule: Rule<'number-sign'> = {
  id: 'number-sign',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Приказом ⟦№51⟧ от 02.03.2020 назначены 5 служащих.', 'Приказом № 51 от 02.03.2020 назначены 5 служащих.'),
    answer('По приказу от 02.03.2020 ⟦N⟧ 51 обучено 5 служащих.', 'По приказу от 02.03.2020 № 51 обучено 5 служащих.'),
  ],
  inTexts: ({ plan }) =>
    plan.language === 'ru'
      ? {
          requires: /№[\dА-Яа-яЁё]|N[ \u00a0]{0,2}\d/,
          *findIn({ text, masked }) {
            for (const { index, 0: found, 1: space } of matchesIn(masked, sign)) {
              const end = index + found.length
              if (found === 'N' && !isLatinForNumber(masked, index)) continue
              if (isInPath(text, index)) continue
              const fix =
                found === 'N'
                  ? [{ text, from: index, to: end, insert: space === '' ? '№ ' : '№' }]
                  : [{ text, from: index + 1, to: index + 1, insert: ' ' }]
              const problem = found === 'N' ? 'latin' : 'glued'
              yield finding('number-sign', text.placeOf(index, end), { problem, found }, { fix })
            }
          },
        }
      : null,
}

function isLatinForNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at)
  const rest = text.slice(at, at + 20)
  if (!inRussian.test(before) || category.test(before) || formula.test(rest)) return false
  return /^N[ \u00a0]/.test(rest) || act.test(rest) || dateBefore.test(before)
}
