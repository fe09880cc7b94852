import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { WordTable } from '../../model/vocabulary.js'
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
const figureBefore = /(?:\d|\d[ \u00a0]{1,2}|(?:кв|куб)\.?[ \u00a0]{1,2})$/
const shortest = 3

const patternOf = memoizeByIdentity((units: WordTable) => {
  const bare = [...units].filter(([, kind]) => kind === 'no-stop').map(([unit]) => unit)
  return new RegExp(`(?<![А-Яа-яЁёA-Za-z-])(${bare.sort((a, b) => b.length - a.length).join('|')})\\.(?!\\.)`, 'g')
})

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
    const pattern = patternOf(tableWith('units', vocabulary))
    return {
      requires: /[а-яё]\.[ \u00a0,;:а-яё]/,
      *findIn({ text, masked }) {
        for (const { index, 0: found, 1: unit = '' } of matchesIn(masked, pattern)) {
          const end = index + found.length
          const behind = masked.slice(end, end + 12)
          if (!goesOn.test(behind)) continue
          if (unit.length < shortest && !figureBefore.test(masked.slice(Math.max(0, index - 8), index))) continue
          if (longerUnit.test(behind) || isInPath(text, index)) continue
          // «млн.руб.» stands for «млн руб.».
          const fix = [{ text, from: end - 1, to: end, insert: /^[а-яё]/.test(behind) ? ' ' : '' }]
          yield finding('unit-abbreviation', text.placeOf(index, end), { unit }, { fix })
        }
      },
    }
  },
}
