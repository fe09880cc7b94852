import { finding } from '../../findings/diagnostic.js'
import { actsIn } from '../../text/acts.js'
import { matchesIn } from '../../text/matches.js'
import { months, monthsLocative } from '../../text/months.js'
import { quotationsIn } from '../../text/quotations.js'
import { sentenceAround } from '../../text/sentences.js'
import { contains, mergeOverlapping, outsideOf } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const parts = '(?:\\d|I|II|III|IV|перв|втор|трет|четв[её]рт|последн)\\S{0,9} (?:квартал|полугоди)[а-я]{0,2}'
const month = `(?:${months.join('|')})`
const span = `${month}(?: ?[–—-] ?${month})?`
const before = [
  `в|за|на протяжении|в течени[еи]|за период|за весь|в отч[её]тном|за отч[её]тный`,
  `во? (?:${monthsLocative.join('|')})|за ${span}|(?<=(?:план|программ|график)[а-я]{0,3} )на|(?:во?|за) ${parts}|за (?:\\d{1,2}|шесть|девять) месяцев`,
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

/** Words of a sentence in which an earlier year is compared, or told as earlier. */
const compared =
  /(?<![а-яё])(?:против|по сравнению|в сравнении|по отношению|относительно|на уровне|к уровню|начиная|ранее|впервые|с начала|чем|аналогичн|прошл|предыдущ|предшеств|соответствующ[а-яё]{2,3} период)|(?<![а-яё])(?:больше|меньше|рост|снижен|увелич|уменьш)[а-яё]*(?:\s+\S+){0,6}\s*$/i
const comparedBehind = /^[^.;]{0,80}(?:аналогичн|по сравнению|против \d|к уровню|чем |что (?:больше|меньше|выше|ниже))/i
/** «В 2019 году таких магазинов было 42»: of what the sentence before told. */
const pointingBack = /^ (?:таки[хемй]|такая|такой|их|его|е[её]|этот|эта|это|эти|этих|он|она|оно|они)(?![а-яё])/i
const declared = /(?:сведени|справк|деклараци|доход)/i
/** Before a year these say what was looked into, or reported, later. */
const lookedInto =
  /(?<![а-яё])(?:провер(?:к|ен|ял)|ревизи|аудит|обследован|экспертиз|инвентаризац|мониторинг|анализ|оценк|контрол|отч[её]т|доклад|баланс|итог|исполнени)/i
const planned = /(?:планир|предусм|предпол|ожида|намеч|будет|будут)/i
/** «порядком, утверждённым в 2018 году», «введён в эксплуатацию в 2017 году»: how old a thing is. */
const dated =
  /(?:(?<![а-яё])(?:[а-яё]{2,20}(?:нн|вш|ющ)|(?:приня|заня|изъя|сня|нача|откры|закры)т)(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми|ий|яя|ее|ие|его|ей|ему|им|ем|юю|их|ими)(?:ся)?(?:\s+[^\s,.;]+){0,8}|(?:введ[её]н|построен|создан|образован|основан|открыт|сдан|начал|появил)[аои]?(?:с[ья])?(?: в эксплуатацию| в действие| в силу| свою деятельность)?)\s+$/i
const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
/** Years before this many are told as history. */
const recent = 2

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
  inParagraphs: ({ period, plan }) => {
    if (plan.language !== 'ru') return null
    const current = Number(period.name.slice(0, 4))
    return {
      requires: new RegExp(`(?!${current})(?:19|20)\\d\\d[ \\u00a0]?г`, 'i'),
      *findIn({ text, from, masked, items }) {
        const allowed = items.flatMap(({ allowYears }) => allowYears)
        const apart = mergeOverlapping([...quotationsIn(masked), ...actsIn(masked)])
        const namedIn = (start: number, end: number) =>
          new Set(matchesIn(outsideOf(apart, masked, start, end), years).map(([year]) => Number(year)))
        for (const { index, 1: found = '', 2: typed = '' } of matchesIn(masked, told)) {
          const year = Number(typed)
          if (year >= current || year < current - recent || allowed.includes(year) || contains(apart, index)) continue
          const end = index + found.length
          const sentence = sentenceAround(masked, index, end)
          // A sentence that names another year too compares the two, or tells how one followed the other.
          if (namedIn(sentence.from, sentence.to).size > 1) continue
          const before = outsideOf(apart, masked, sentence.from, index)
          const behind = masked.slice(end, sentence.to)
          if (dated.test(before) || compared.test(before) || comparedBehind.test(behind)) continue
          if (before.trim() === '' && sentence.from > 0 && pointingBack.test(behind)) continue
          if (planned.test(before + behind) || isBracketed(before, behind)) continue
          // Incomes of a year are declared in the next one; it is then looked into, and reported on.
          if (year === current - 1 && (declared.test(before + behind) || lookedInto.test(before))) continue
          // «за 2019 год и два года, предшествующих»
          if (/^,? и (?:два|три)/.test(behind)) continue
          const inParagraph = namedIn(0, masked.length)
          inParagraph.delete(year)
          const isNamed = inParagraph.delete(current)
          // Of several earlier years a paragraph tells how it came about.
          if (inParagraph.size > 0) continue
          const place = text.placeOf(from + index, from + end)
          const args = { year: typed, period: period.name }
          yield finding('stale-year', place, args, isNamed ? { severity: 'info' } : {})
        }
      },
    }
  },
}

/** «(в 2019 году – 404)»: with more than the year in the brackets. */
function isBracketed(before: string, behind: string): boolean {
  const [, inside] = /\(([^()]*)$/.exec(before) ?? []
  return inside !== undefined && (inside + (/^[^)]*/.exec(behind)?.[0] ?? '')).trim() !== ''
}
