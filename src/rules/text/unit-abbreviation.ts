import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { isInPath } from '../../text/paths.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** What shows that the sentence goes on. A figure does so only as a part of the same sum: «5 млн. 300 тыс.». */
const goesOn =
  /^(?:[ \u00a0]*[а-яё]|[ \u00a0]?[,;:]|[ \u00a0]+[–—-][ \u00a0]|[ \u00a0]+\([^)А-ЯЁ]|[ \u00a0]+\d{1,3}[ \u00a0]тыс)/
/** Of «5 м. п.» and «5 км. кв.» each part is an abbreviation. */
const longerUnit = /^[ \u00a0]?(?:п|пог|кв|куб|рт|вод)(?![а-яё])/
/** Short ones are units behind a figure alone: «5 т.», not «и т. п.». */
const figureBefore = /(?:\d[ \u00a0]{0,2}|(?:кв|куб)\.?[ \u00a0]{1,2})$/
const shortest = 3
const wordBefore = /(?:^|[^A-Za-zА-Яа-яЁё-])([А-Яа-яЁё]{1,12})$/

export const rule: Rule<'unit-abbreviation'> = {
  id: 'unit-abbreviation',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('На обучение 5 служащих выделено 1,2 ⟦млн.⟧ рублей.', 'На обучение 5 служащих выделено 1,2 млн рублей.'),
    answer('Отремонтировано 5 ⟦км.⟧ дорог.', 'Отремонтировано 5 км дорог.'),
    answer('На обучение 5 служащих выделено 1,2 ⟦млн.⟧руб.', 'На обучение 5 служащих выделено 1,2 млн руб.'),
  ],
  inTexts: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const units = tableWith('units', vocabulary)
    return {
      requires: /[а-яё]\.[ \u00a0,;:а-яё]/,
      *findIn({ text, masked }) {
        for (const { index } of matchesIn(masked, /\.(?=[ \u00a0,;:а-яё])/g)) {
          const unit = wordBefore.exec(masked.slice(Math.max(0, index - 13), index))?.[1] ?? ''
          if (units.get(unit) !== 'no-stop') continue
          const start = index - unit.length
          const behind = masked.slice(index + 1, index + 13)
          if (!goesOn.test(behind)) continue
          if (unit.length < shortest && !figureBefore.test(masked.slice(Math.max(0, start - 8), start))) continue
          if (longerUnit.test(behind) || isInPath(text, start)) continue
          // «млн.руб.» stands for «млн руб.».
          const fix = [{ text, from: index, to: index + 1, insert: /^[а-яё]/.test(behind) ? ' ' : '' }]
          yield finding('unit-abbreviation', text.placeOf(start, index + 1), { unit }, { fix })
        }
      },
    }
  },
}
