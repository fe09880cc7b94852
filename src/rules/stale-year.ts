import { finding } from '../diagnostics/diagnostic.js'
import { matchesIn } from '../model/matches.js'
import { trait } from '../model/traits.js'
import { WordSet } from '../model/words.js'
import { actsIn } from './acts-of.js'
import { isIn, quotationsIn } from './quotations-of.js'
import type { Rule } from './rule.js'

/**
 * A year where the reporting year is due: «в 2019 году», «за 2018 год», «по итогам 2019 года». A span, a school year, and a
 * year after «с», «до», «по» stand otherwise.
 */
const told =
  /(?<![А-Яа-яЁё])((?:в|за|на протяжении|в течение|по итогам|за период|во? \S{1,12} квартале) ((?:19|20)\d{2}) (?:года|году|год|г\.))(?![–—-])/gi

/** Words before or behind which an earlier year is right. */
const compared =
  /(?:по сравнению|в сравнении|по отношению|относительно|начиная|ранее|с начала|больше|меньше|чем|аналогичн|прошл|предыдущ|предшеств|рост|снижен|увелич|уменьш)[а-яё]*(?:\s+\S+){0,6}\s*$/i
const declared = /(?:сведени|справк|деклараци|доход)/i
const comparedAfter = /^[^.;]{0,40}(?:аналогичн|по сравнению)/i

export const rule: Rule<'stale-year'> = {
  id: 'stale-year',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    ⟦В 2019 году⟧ обучено 5 служащих.
`,
      good: `department: finance
items:
  "1.1": |
    В 2020 году обучено 5 служащих, на 2 больше, чем в 2019 году.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Отчёт об исполнении бюджета ⟦за 2018 год⟧ размещён на сайте.
`,
      good: `department: finance
items:
  "1.1": |
    Сведения о доходах за 2019 год представили 5 служащих.
`,
    },
  ],
  inParagraphs: ({ period }) => {
    const current = Number(period.name.slice(0, 4))
    // Years of a century before the period's own are all that can be stale.
    const earlier = new WordSet(Array.from({ length: current - 1900 }, (_, index) => String(1900 + index)))
    return {
      needs: trait.number,
      mayFindIn: ({ words, covered }) => earlier.mayShare(words) && /(?:19|20)\d{2} г/.test(covered),
      *findIn({ text, from, covered, items }) {
        const allowed = items.flatMap(({ allowYears }) => allowYears)
        const apart = [...quotationsIn(covered), ...actsIn(covered)]
        for (const { index, 1: found = '', 2: typed = '' } of matchesIn(covered, told)) {
          const year = Number(typed)
          if (year >= current || allowed.includes(year) || isIn(apart, index)) continue
          const before = covered.slice(Math.max(0, index - 120), index)
          const sentence = before.slice(before.lastIndexOf('. ') + 1)
          const behind = covered.slice(index + found.length, index + found.length + 60)
          // Incomes of a year are declared in the next one.
          if (year === current - 1 && declared.test(sentence)) continue
          if (compared.test(sentence) || comparedAfter.test(behind) || /^ ?[–—-] ?\d{4}/.test(behind)) continue
          // «за 2019 и 2020 годы», «за 2019 год и два года, предшествующих»
          if (/^,? и (?:два|три|\d{4})/.test(behind)) continue
          const place = text.placeOf(from + index, from + index + found.length)
          yield finding('stale-year', place, { year: typed, period: period.name })
        }
      },
    }
  },
}
