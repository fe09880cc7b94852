import { finding } from '../../findings/diagnostic.js'
import { actsIn } from '../../text/acts.js'
import { matchesIn } from '../../text/matches.js'
import { quotationsIn } from '../../text/quotations.js'
import { hashesOf } from '../../text/scan.js'
import { contains, mergeOverlapping, outsideOf } from '../../text/text-ranges.js'
import { trait } from '../../text/traits.js'
import { WordSet } from '../../text/words.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const months = 'январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре'
const monthsSpanned = 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь'
const parts = '(?:\\d|I|II|III|IV|перв|втор|трет|четв[её]рт|последн)\\S{0,9} (?:квартал|полугоди)[а-я]{0,2}'
const span = `(?:${monthsSpanned})(?: ?[–—-] ?(?:${monthsSpanned}))?`
const before = [
  `в|за|на протяжении|в течени[еи]|по итогам|по результатам|за период|за весь|в отч[её]тном|за отч[её]тный`,
  `во? (?:${months})|за ${span}|(?<=(?:план|программ|график)[а-я]{0,3} )на|(?:во?|за) ${parts}|за (?:\\d{1,2}|шесть|девять) месяцев`,
]

/**
 * A year where the reporting year is due: «в 2019 году», «за 2018 год», «по итогам 2019 года». A span, a school year, and a
 * year after «с», «до», «по» stand otherwise.
 */
const told = new RegExp(
  `(?<![А-Яа-яЁё])((?:${before.join('|')}) ((?:19|20)\\d{2})(?: год[ау]?| ?г\\.?)(?![а-яё]))(?![–—-])`.replaceAll(
    ' ',
    '[ \\u00a0]',
  ),
  'gi',
)

/** Words before or behind which an earlier year is right. */
const compared =
  /(?:против \d[^.;]{0,20}|(?:по сравнению|в сравнении|по отношению|относительно|на уровне|начиная|ранее|с начала|больше|меньше|чем|аналогичн|прошл|предыдущ|предшеств|рост|снижен|увелич|уменьш)[а-яё]*(?:\s+\S+){0,6}\s*)$/i
/** Not behind «2020 г.» or «ст.», which a number or a small letter follows. */
const sentenceEnd = /[.!?;](?= [А-ЯЁ])|;/g
/** «(в 2019 году – 9)» */
const figure = /^ ?[–—-] ?\d/
/** «…, тогда как » and what begins like it, at the end. */
const contrasted = /[,;(–—]\s*(?:[а-яё]{1,12} ){0,2}$/i
const declared = /(?:сведени|справк|деклараци|доход)/i
const reported = /(?<![а-яё])(?:отч[её]т|доклад|баланс)[а-яё]{0,3}(?: [^,;]{0,80})?$/i
const comparedAfter = /^[^.;]{0,40}(?:аналогичн|по сравнению|против \d)/i
/** «порядком, утверждённым в 2018 году», «введён в эксплуатацию в 2017 году»: how old a thing is. */
const dated =
  /(?:(?<![а-яё])(?:[а-яё]{2,20}(?:нн|вш|ющ)|(?:приня|заня|изъя|сня|нача|откры|закры)т)(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми|ий|яя|ее|ие|его|ей|ему|им|ем|юю|их|ими)(?:ся)?|(?:введ[её]н|построен|создан|образован|основан|открыт|сдан)[аоы]?)(?: в эксплуатацию| в действие| в силу)?\s+$/i

export const rule: Rule<'stale-year'> = {
  id: 'stale-year',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('⟦В 2019 году⟧ обучено 5 служащих.', 'В 2020 году обучено 5 служащих, на 2 больше, чем в 2019 году.'),
    answer(
      'Отчёт об исполнении бюджета ⟦за 2018 год⟧ размещён на сайте.',
      'Сведения о доходах за 2019 год представили 5 служащих.',
    ),
  ],
  inParagraphs: ({ period }) => {
    const current = Number(period.name.slice(0, 4))
    // Years of a century before the period's own are all that can be stale.
    const years = Array.from({ length: current - 1900 }, (_, index) => String(1900 + index))
    const earlier = new WordSet(hashesOf(years.flatMap((year) => [year, `${year}г`])))
    // A sentence that tells of this year too compares the two: «в 2020 году 9, в 2019 году 14».
    const contrastedAfter = new RegExp(
      `^[^.]{0,120}[,;(–—] ?(?:а|но|и|тогда как|против)? ?(?:в|за)? ?(?:\\S{1,9} \\S{6,10} )?${current}(?!\\d)`,
      'i',
    )
    const thisYear = new RegExp(`(?<!\\d)${current}(?!\\d)`)
    return {
      requires: trait.number,
      precheck: ({ words, masked }) => earlier.mayShare(words) && /(?:19|20)\d{2}[ \u00a0]?г/.test(masked),
      *findIn({ text, from, masked, items }) {
        const allowed = items.flatMap(({ allowYears }) => allowYears)
        const apart = mergeOverlapping([...quotationsIn(masked), ...actsIn(masked)])
        for (const { index, 1: found = '', 2: typed = '' } of matchesIn(masked, told)) {
          const year = Number(typed)
          if (year >= current || allowed.includes(year) || contains(apart, index)) continue
          const before = masked.slice(Math.max(0, index - 160), index)
          const sentence = before.slice(Math.max(...Array.from(matchesIn(before, sentenceEnd), (end) => end.index), 0))
          const behind = masked.slice(index + found.length, index + found.length + 160)
          // Without what is quoted in it, and without acts.
          const said = outsideOf(apart, masked, index - sentence.length, index)
          if (
            (contrasted.test(said) && (thisYear.test(said) || figure.test(behind))) ||
            contrastedAfter.test(behind) ||
            dated.test(said)
          )
            continue
          // Incomes of a year are declared in the next one, and a report on it is given then.
          if (year === current - 1 && (declared.test(sentence) || (/^за/i.test(found) && reported.test(said)))) continue
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
