import { tableWith } from '../../data/tables.js'
import { type Finding, finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { WordTable } from '../../model/vocabulary.js'
import type { Paragraph } from '../../text/masked-text.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

type Forms = ReadonlyMap<string, { word: readonly string[]; index: number }>

/** Each form with the first place it has in its word: «человек» is after 1 and after 5. */
const formsOf = memoizeByIdentity((table: WordTable): Forms => {
  const words = Array.from(table, ([one, others]) => [one, ...others.split(' ')])
  return new Map(words.flatMap((word) => word.map((form, index) => [form, { word, index }] as const)).reverse())
})

/** A whole number, grouped or not, and the words behind it; not the end of a range, a fraction or a date. */
const numbered =
  /(?<![\d.,/–—-])(?<!\d[ \u00a0\u2009\u202f])(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,3}|\d{1,9})((?:[ \u00a0\u2009\u202f][а-яё]{3,30}(?![А-Яа-яЁё\w-])){1,3})/g

/**
 * «1030 учётных записи»: what stands between is an adjective; not «5 копий договора», whose noun ends like one, nor
 * «5 рабочих проекта», whose noun is one.
 */
const adjective = /(?:[ыи]х|ые|ый|ая|ое|[ое]го)$/
const people =
  /^(?:рабочи|больны|взрослы|заведующи|управляющи|желающи|военнослужащи|пострадавши|присутствующи|безработны|данны|отдыхающи)/

/** Behind these a number is a name: «часть 5 статьи», «протокол № 5 заседания», «пунктами 3 и 5 договора». */
const named =
  /(?:№|(?<![а-яё])(?:п|пп|ч|ст|подп|абз|гл|разд|прил)\.|(?<![а-яё])(?:(?:под)?пункт|стать|част[ьиях]|раздел|глав[аыеу]|абзац|приложени|строк|граф[аыеу]|позици|номер|школ[аыеу]|лице[йяею]|гимнази|кажд)[а-яё]{0,3})[ \u00a0]*(?:\d{1,4}(?:,? и |, |[–-]| или ))*$/i

const done =
  'провед|рассмотр|утвержд|размещ|выявл|подготовл|направл|заключ|обуч|составл|получ|привлеч|оформл|провер|внес'
const made = 'опубликов|изд|выд|разработ|организов|зарегистриров|согласов|подпис'
/** Behind these stands the nominative: «проведено 2 проверки», though «из 2 проверок». */
const verb = new RegExp(
  `(?<!не )(?<![а-яё])(?!начало)(?:[а-яё]{3,20}(?:ено|ёно|ано|ято|ило|ало)|(?:${done})ены|(?:${made})аны|приняты)[ \u00a0]$`,
  'i',
)

export const rule: Rule<'plural-form'> = {
  id: 'plural-form',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('В реестре ⟦1030 записи⟧.', 'В реестре 1030 записей.'),
    answer('Подтверждено ⟦1030 учётных записи⟧.', 'Подтверждено 1030 учётных записей по части 5 статьи 12 закона.'),
    answer('Проведено ⟦5 проверка⟧.', 'Проведено 5 проверок, в отношении 31 участка работа завершена.'),
  ],
  inParagraphs: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const forms = formsOf(tableWith('plurals', vocabulary))
    return { requires: /\d[ \u00a0\u2009\u202f][а-яё]{3}/, findIn: (one) => findIn(one, forms) }
  },
}

function* findIn({ text, from, masked }: Paragraph, forms: Forms): Generator<Finding> {
  for (const { index, 0: whole, 1: typed = '', 2: behind = '' } of matchesIn(masked, numbered)) {
    if (/^0/.test(typed)) continue
    const noun = countedIn(behind.slice(1), forms)
    const form = noun && forms.get(noun.word)
    if (!form) continue
    const before = masked.slice(Math.max(0, index - 40), index)
    // A year is no number of things; «5 статьи 12» is a part of one.
    if (named.test(before) || isYear(typed, before)) continue
    const end = index + typed.length + 1 + noun.to
    if (/^стать/.test(noun.word) && /^[ \u00a0]\d/.test(masked.slice(end, end + 2))) continue
    const right = wrongForm(typed.replace(/\D/g, ''), form, verb.test(before))
    if (right === null) continue
    const found = whole.slice(typed.length + 1, end - index)
    // Which form an adjective takes before one thing, its noun alone knows.
    const others = noun.to > noun.word.length ? (right === 0 ? '… ' : manyOf(found.slice(0, -noun.word.length))) : ''
    const args = { number: typed, found, right: others + (form.word[right] ?? '') }
    yield finding('plural-form', text.placeOf(from + index, from + end), args)
  }
}

/** The first of the words that is counted, where only adjectives stand before it; and where it ends. */
function countedIn(words: string, forms: Forms): { word: string; to: number } | null {
  let to = 0
  for (const word of words.split(/[ \u00a0\u2009\u202f]/)) {
    to += word.length
    if (forms.has(word)) return { word, to }
    if (!adjective.test(word) || people.test(word)) return null
    to++
  }
  return null
}

const manyOf = (adjectives: string) =>
  adjectives.replace(/(?:ый|ой|ая|ое|ые)(?= )/g, 'ых').replace(/(?:ий|яя|ее|ие)(?= )/g, 'их')

const isYear = (typed: string, before: string) =>
  /^(?:19|20)\d{2}$/.test(typed) && /(?<![а-яё])(?:в|с|за|на|по|до|от|к)[ \u00a0]$/i.test(before)

/**
 * The form that a number wants, where no case of the language allows the one that stands there. «31 проверки», «в отношении
 * 31 участка» are the genitive of one; «из 22 проверок» that of several; but no case has «5 проверка» or «1030 записи».
 */
function wrongForm(
  digits: string,
  { word, index: given }: { word: readonly string[]; index: number },
  nominative: boolean,
): number | null {
  const last = Number(digits.slice(-1))
  const teen = digits.slice(-2, -1) === '1'
  const wanted = teen || last === 0 || last > 4 ? 2 : last === 1 ? 0 : 1
  if (word[given] === word[wanted]) return null
  if (nominative || wanted === 2) return wanted
  if (wanted === 0) return given === 2 ? 0 : null
  return given === 0 && word[0] !== word[2] ? 1 : null
}
