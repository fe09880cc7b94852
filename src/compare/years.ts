const year = '(?:19|20)\\d\\d'

/** Not within a number, a word or the mark of an act: «12020», «А2020», «№ 2020-п», «15/2020». */
const start = '(?<![\\p{L}\\p{N}]|№\\s?|[\\p{L}\\p{N}][-/.,])'

const yearWord =
  '(?:(?:учебн|финансов|отч[её]тн|календарн|бюджетн)\\p{L}+\\s)?(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!\\p{L})|гг?\\.)'

const month =
  '(?:январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|полугоди|месяц|' +
  'January|February|March|April|May|June|July|August|September|October|November|December|quarter|half|year)\\p{L}*'

/** What joins years to one that has the word: «2019, 2020 и 2021 годы», «2020–2022 годы», «с 2018 по 2019 год», «2020/21». */
const joint = '\\s?(?:[–—-]|/|,|\\s(?:и|или|по))\\s?'

const surely = [
  // «2020 год», «в 2020 г.», «2020-го года», «2020–2022 годы»
  `${start}${year}(?:${joint}${year})*(?:/\\d\\d)?(?:-(?:й|го|му|м|х))?\\s?${yearWord}`,
  // 31.12.2020, 2020-12-31
  `(?<![\\p{L}\\p{N}.])(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.${year}(?![\\p{L}\\p{N}])`,
  `(?<![\\p{L}\\p{N}-])${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\p{L}\\p{N}-])`,
  // «31 декабря 2020», «в декабре 2020», “December 31, 2020”, “the year 2020”; but not «в июне 2020 человек»
  `(?<!\\p{L})${month}(?:\\s\\d\\d?,)?\\s${year}(?=\\s*(?:[.,;:!?)»"–—]|$|\\n))`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** Behind these a number that is the report's own year is that year, unless something is counted by it. */
const own = (known: string) =>
  new RegExp(
    `(?<=(?<!\\p{L})(?:в|за|на|с|по|до|к|от|in|for|since|until|of|from|to|by)\\s)${known}` +
      // «в 2020.», «за 2020 и», «в 2020 проведено», “in 2020 we”; not «в 2020 школах», «на 2020,5», «от 2020-п»
      '(?=\\s*(?:[;:!?)»]|[.,](?!\\d)|$|\\n)|\\s(?:и|а|но|не|было|были|проведен|обучен|\\p{L}{3,}(?:ено|ены|ана|ано|аны|ято|яты)|the|we|was|were|and)(?!\\p{L}))',
    'giu',
  )

/** Of the same length as a year, and in no text. */
const mark = '\0\0\0\0'

/**
 * Whether a text is the earlier one with nothing changed but years. Only what is surely a year counts, by the words or the
 * date that it stands in or as the year of its report: «2020 человек» and «1950 человек» are two findings of fact.
 */
export function isCopied(before: string, after: string, years: { from: string; to: string }): boolean {
  if (after === '') return false
  if (before === after) return true
  return before.length === after.length && withoutYears(before, years.from) === withoutYears(after, years.to)
}

const digits = new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g')

function withoutYears(text: string, ownYear: string): string {
  const marked = surely.reduce((left, pattern) => left.replace(pattern, (found) => found.replace(digits, mark)), text)
  return marked.replace(own(ownYear), mark)
}
