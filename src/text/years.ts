import { countedBy } from './counted.js'

/** A year in a text, which is masked there. */
export interface Year {
  value: number
  /** If it is no year, it may count what stands behind it: «2022 школы». */
  isFew: boolean
}

/** 1990 to 2099. */
const year = '(?:199\\d|20\\d\\d)'

// By letters and not by classes of Unicode, which take longer to make than a comparison of two reports.
const letter = '[A-Za-zА-Яа-я]'
const sign = '[A-Za-zА-Яа-я0-9]'

/** Not within a number, a word, a sum or the mark of an act: «12020», «А-2020», «№ 2020-п», «15/2020»; but «двор-2020». */
const start = `(?=[12])(?<!${sign}|[№$€₽] ?|\\d |\\d-|${sign}[/.,]|(?<!${letter}{2})${letter}-)`

const yearWord = `(?:(?:учебн|финансов|отчетн|календарн|бюджетн)[а-я]+ )?(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|гг?)(?!${letter})`

/** What joins years to one that has the word: «2019, 2020 и 2021 годы», «2020-2022 годы», «с 2018 по 2019 год». */
const joint = ' ?(?:[-/,]| (?:и|или|по)) ?'

/** What an ordinal of four digits is of, if not of years. */
const numbered =
  '(?:человек|участник|посетител|жител|абонент|заявител|обращени|экземпляр|пользовател|клиент|пациент|школьник|ученик|выпускник|читател|заказ|номер)'

/** What surely are years. */
const sure = [
  // «2020 год», «в 2020 г.», «2020-го года», «2020-2022 годы», «2019/20 учебный год»
  `${start}${year}(?:${joint}${year})*(?:/\\d\\d)?(?:-(?:й|го|му|м|х|е|ый|ого|ому|ом|ые|ых))? ?${yearWord}`,
  // «в 2020-м», «с 2019-го по 2020-й»; not «2020-му участнику», who is counted
  `${start}${year}-(?:й|го|му|м|ый|ого|ому|ом)(?!${letter}| ${numbered})`,
  // 31.12.2020, 2020-12-31
  `(?=\\d)(?<!${sign}|\\.)(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.${year}(?!${sign})`,
  `(?=[12])(?<!${sign}|-)${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!${sign}|-)`,
].map((pattern) => new RegExp(pattern, 'gi'))
const likely = new RegExp(`${start}${year}(?:(?: ?[-/] ?|,)${year})*(?!${sign}|[-/]\\S|[.,]\\d| ?[%‰₽$€°])`, 'g')

/** Behind these stands a figure; behind a colon too («Обращений: 2019»), but for one after what a year is a name of. */
const valueBehind =
  /(?:всего|более|менее|свыше|около|порядка|почти|total|over|about) $|(?<!(?:год|год[ауы]|период|срок|дата|итоги?|отчет|план|программа|бюджет|конкурс|year|period|date)): ?$/i

/**
 * A text with its years masked by null characters, and the years, in order. It has to be without typography. What may be a
 * year is one unless a noun that could be counted by it stands behind it.
 */
export function maskedYears(text: string): { masked: string; years: Year[] } {
  if (!/(?:199|20\d)\d/.test(text)) return { masked: text, years: [] }
  const found: (Year & { index: number })[] = []
  // Of «2019/20» the second year is given by its last digits.
  const mark = (match: string, index: number, isFew: boolean) =>
    match.replace(/(?<!\d)(?:199\d|20\d\d)(?!\d)|(?<=\d{4}\/)\d\d(?!\d)/g, (digits, at: number) => {
      found.push({ index: index + at, value: Number(digits), isFew })
      return digits.replace(/\d/g, '\0')
    })
  let masked = text
  for (const pattern of sure) {
    masked = masked.replace(pattern, (match, index: number) => mark(match, index, false))
  }
  masked = masked.replace(likely, (match, index: number) => {
    if (valueBehind.test(masked.slice(Math.max(0, index - 14), index))) return match
    const next = /^ ([A-Za-zА-Яа-я]+)/.exec(masked.slice(index + match.length, index + match.length + 40))?.[1]
    const counted = next === undefined ? null : countedBy(next)
    return counted === 'many' ? match : mark(match, index, counted === 'few')
  })
  const years = found.sort((one, other) => one.index - other.index).map(({ index: _, ...one }) => one)
  return { masked, years }
}
