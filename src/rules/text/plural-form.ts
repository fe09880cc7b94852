import { tableWith } from '../../data/tables.js'
import { type Finding, finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { WordTable } from '../../model/vocabulary.js'
import type { Paragraph } from '../../text/masked-text.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

type Forms = ReadonlyMap<string, { word: readonly string[]; index: number }>

/** Behind «субъект», «субъекта», «субъектов» stands «субъекты», which no number may stand before. */
const several = 3

/** Each form with the first place it has in its word: «человек» is after 1 and after 5. */
const formsOf = memoizeByIdentity((table: WordTable): Forms => {
  const words = Array.from(table, ([one, others]) => {
    const forms = [one, ...others.split(' ')]
    return [...forms, pluralOf(one, forms[1] ?? '')]
  })
  return new Map(words.flatMap((word) => word.map((form, index) => [form, { word, index }] as const)).reverse())
})

/** The nominative plural, where its letters tell it; nothing else depends on one that is missing. */
function pluralOf(one: string, few: string): string {
  if (/(?:ий|ый)$/.test(one)) return few.replace(/х$/, 'е')
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(one) && /а$/.test(few)) {
    return few
      .replace(/инина$/, 'ине')
      .replace(/анина$/, 'ане')
      .replace(/(?<=[гкхжчшщ])а$/, 'и')
      .replace(/а$/, 'ы')
  }
  return /[ьй]$/.test(one) && /я$/.test(few) ? few.replace(/я$/, 'и') : few
}

/** A number, grouped or not, and the words behind it; not the end of a range, a date or the time of day. */
const numbered =
  /(?<![\d.,:/*×–—-])(?<!\d[ \u00a0\u2009\u202f])(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,3}(?:,\d{1,2})?|\d{1,9}(?:,\d{1,2})?)(?!\d)((?:[ \u00a0\u2009\u202f]{1,4}[а-яё]{3,30}(?![А-Яа-яЁё\w-])){1,3})/g

/**
 * «1030 учётных записи»: what stands between is an adjective; not «5 копий договора», whose noun ends like one, nor
 * «5 рабочих проекта», whose noun is one.
 */
const adjective = /(?:[ыи]х|ые|ый|ая|ое|[ое]го|(?:[сц]к|[щшгхк]|[чтдржв]н)ие|(?:[сц]к|[щш]|[чтдржв]н)ий|[щшн]ее|няя)$/
const people =
  /^(?:рабочи|больны|взрослы|заведующи|управляющи|желающи|военнослужащи|пострадавши|присутствующи|безработны|данны|отдыхающи|мая$|числ)/
/** «21 рабочих мест» */
const workplace = /^рабоч[а-яё]{2,3}[ \u00a0]{1,4}мест/
/** «49 юридические лица» */
const inNominative = /[ыи]е(?= |$)/

/** Behind these a number is a name: «часть 5 статьи», «протокол № 5 заседания», «показатель 7 программы», «таблицы 2 и 5». */
const named =
  /(?:№|(?<![а-яё])(?:п|пп|ч|ст|подп|абз|гл|разд|прил|табл|рис|стр|кв|уч|д|т)\.|(?<![а-яё])(?:(?:под)?пункт|стать|част[ьиях]|раздел|глав[аыеу]|абзац|приложени|строк|граф[аыеу]|позици|номер|школ[аыеу]|лице[йяею]|гимнази|кажд|показател|индикатор|критери|мероприяти|таблиц|рисун|схем|форм[аыеу]|задач[аеиу]|цел[ьию]|этап|вариант|уров[её]?н|групп[аыеу]|класс|участ(?:ок|ка|ке|ку)|кабинет|корпус|дом[ауе]?(?![а-яё])|блок|модул|(?:под)?программ[аыеу]|направлени[ея]|вопрос[ау]?(?![а-яё])|тем[аыеу]|лот|этаж|подъезд|маршрут|автобус[ау]?(?![а-яё])|отделени[ея]|больниц[аыеу]|поликлиник[аеиу]|сад[ауе]?(?![а-яё])|библиотек[аеиу]|микрорайон|округ[ау]?(?![а-яё])|зон[аыеу]|категори|степен|тип[ау]?(?![а-яё])|том[ау]?(?![а-яё])|лист[ау]?(?![а-яё])|страниц|ячейк|колон|столб|вид[ау]?(?![а-яё])|слайд|билет|телефон|дело|дела|акт[ау]?(?![а-яё]))[а-яё]{0,3})[ \u00a0]*(?:\d{1,4}(?:,? и |, |[–-]| или ))*$/i
/** «73 и 71 школ»: numbers in a row are names, or stand for several. */
const inRow = /\d(?:,| и| или|,? а также)[ \u00a0]{1,2}$/
/** «ученики 15 школы»: also by its number alone. */
const byNumber = /^(?:школ|гимнази|поликлиник|больниц|библиотек|квартир|комисси|групп|стать)/

const done =
  'провед|рассмотр|утвержд|размещ|выявл|подготовл|направл|заключ|обуч|составл|получ|привлеч|оформл|провер|внес'
const made = 'опубликов|изд|выд|разработ|организов|зарегистриров|согласов|подпис'
/** Behind these stands the nominative: «проведено 2 проверки», though «из 2 проверок». */
const verb = new RegExp(
  `(?<!не )(?<![а-яё])(?!начало)(?:[а-яё]{3,20}(?:ено|ёно|ано|ято|ило|ало)|(?:${done})ены|(?:${made})аны|приняты)[ \u00a0]{1,3}$`,
  'i',
)

export const rule: Rule<'plural-form'> = {
  id: 'plural-form',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('В реестре ⟦1030 записи⟧.', 'В реестре 1030 записей.'),
    answer('Подтверждено ⟦1030 учётных записи⟧.', 'Подтверждено 1030 учётных записей по части 5 статьи 12 закона.'),
    answer('Доход вырос в ⟦1,7 раз⟧.', 'Доход вырос в 1,7 раза, на 5 %.'),
    answer('Проведено ⟦5 проверка⟧.', 'Проведено 5 проверок, в отношении 31 участка работа завершена.'),
  ],
  inParagraphs: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const forms = formsOf(tableWith('plurals', vocabulary))
    return { requires: /\d[ \u00a0\u2009\u202f]{1,4}[а-яё]{3}/, findIn: (one) => findIn(one, forms) }
  },
}

function* findIn({ text, from, masked }: Paragraph, forms: Forms): Generator<Finding> {
  for (const { index, 0: whole, 1: typed = '', 2: behind = '' } of matchesIn(masked, numbered)) {
    if (/^0(?!,)/.test(typed)) continue
    const noun = countedIn(behind, forms)
    const form = noun && forms.get(noun.word)
    if (!form) continue
    const before = masked.slice(Math.max(0, index - 40), index)
    // A year is no number of things; «5 статьи 12» is a part of one.
    if (named.test(before) || inRow.test(before) || isYear(typed, before)) continue
    const end = index + typed.length + noun.to
    if (/^стать/.test(noun.word) && /^[ \u00a0]\d/.test(masked.slice(end, end + 2))) continue
    const isNominative = verb.test(before)
    if (form.index === 1 && noun.adjectives === '' && byNumber.test(noun.word) && !isNominative) continue
    // «заняли 3 место»
    if (noun.word === 'место' && noun.adjectives === '') continue
    // The number of a line of a list.
    if (form.index === several && index === 0) continue
    const right = wrongForm(typed, form, { isNominative, adjectives: noun.adjectives })
    if (right === null) continue
    const found = whole
      .slice(typed.length, end - index)
      .trim()
      .replace(/[ \u00a0\u2009\u202f]+/g, ' ')
    // Which form an adjective takes before one thing or a part of it, its noun alone knows.
    const isOfOne = right === 0 || typed.includes(',')
    const others = noun.adjectives === '' ? '' : isOfOne ? '… ' : `${manyOf(`${noun.adjectives} `)}`
    const args = { number: typed, found, right: others + (form.word[right] ?? '') }
    yield finding('plural-form', text.placeOf(from + index, from + end), args)
  }
}

/** The first of the words that is counted, where only adjectives stand before it; and where it ends. */
function countedIn(words: string, forms: Forms): { word: string; adjectives: string; to: number } | null {
  const adjectives: string[] = []
  for (const { index, 0: word } of matchesIn(words, /[а-яё]+/g)) {
    if (forms.has(word)) return { word, adjectives: adjectives.join(' '), to: index + word.length }
    if (!adjective.test(word) || (people.test(word) && !workplace.test(words.slice(index)))) return null
    adjectives.push(word)
  }
  return null
}

const manyOf = (adjectives: string) =>
  adjectives.replace(/(?:ый|ой|ая|ое|ые)(?= )/g, 'ых').replace(/(?:ий|яя|ее|ие)(?= )/g, 'их')

const isYear = (typed: string, before: string) =>
  /^(?:19|20)\d{2}$/.test(typed) && /(?<![а-яё])(?:в|с|за|на|по|до|от|к)[ \u00a0]{1,3}$/i.test(before)

/**
 * The form that a number wants, where no case of the language allows the one that stands there. «31 проверки», «в отношении
 * 31 участка» are the genitive of one; «из 22 проверок» that of several; but no case has «5 проверка» or «1030 записи».
 */
function wrongForm(
  typed: string,
  { word, index: given }: { word: readonly string[]; index: number },
  { isNominative, adjectives }: { isNominative: boolean; adjectives: string },
): number | null {
  const [digits = '', fraction] = typed.replace(/[ \u00a0\u2009\u202f]/g, '').split(',')
  if (fraction !== undefined) {
    // «1,7 раза»; «100,0 процентов» is counted as if it were whole.
    return /^0+$/.test(fraction) || given === several || word[given] === word[1] ? null : 1
  }
  const last = Number(digits.slice(-1))
  const teen = digits.slice(-2, -1) === '1'
  const wanted = teen || last === 0 || last > 4 ? 2 : last === 1 ? 0 : 1
  if (wanted !== 1 && inNominative.test(adjectives)) return wanted
  // «3 служащие», of women.
  if (given === several) return wanted === 1 && /е$/.test(word[several] ?? '') ? null : wanted
  if (word[given] === word[wanted]) return null
  if (isNominative || wanted === 2) return wanted
  if (wanted === 0) return given === 2 ? 0 : null
  return given === 0 && word[0] !== word[2] ? 1 : null
}
