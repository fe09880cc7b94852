import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { isInPath } from '../../text/paths.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const initials = /[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\./.source
const surname = /[А-ЯЁ][а-яё]{2,30}/.source
/** «А.В.Петров», «А.Петров», «ПетровА.В.» */
const glued = new RegExp(
  `(?<![А-Яа-яЁё\\w.])(?:(${initials}|[А-ЯЁ]\\.)${surname}(?:-${surname})?|(${surname})${initials})`,
  'g',
)

export const rule: Rule<'initials'> = {
  id: 'initials',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих, курс вёл ⟦А.В.Петров⟧.', 'Обучено 5 служащих, курс вёл А.В. Петров.'),
    answer('Обучено 5 служащих, курс вела ⟦ПетроваА.В.⟧', 'Обучено 5 служащих, курс вела Петрова А.В.'),
  ],
  inTexts: ({ plan }) =>
    plan.language === 'ru'
      ? {
          requires: /[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]/,
          *findIn({ text, masked }) {
            for (const { index, 0: found, 1: before, 2: name } of matchesIn(masked, glued)) {
              if (isInPath(text, index)) continue
              const border = index + (before ?? name ?? '').length
              const fix = [{ text, from: border, to: border, insert: ' ' }]
              yield finding('initials', text.placeOf(index, index + found.length), { found }, { fix })
            }
          },
        }
      : null,
}
