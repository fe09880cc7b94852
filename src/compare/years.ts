const year = '(?:19|20)\\d\\d'

// By letters and not by classes of Unicode, which take longer to make than a comparison of two reports.
const letter = '[A-Za-zА-Яа-яЁё]'
const sign = '[A-Za-zА-Яа-яЁё0-9]'

/** Not within a number, a word or the mark of an act: «12020», «А2020», «№ 2020-п», «15/2020». */
const start = `(?<!${sign}|№\\s?|${sign}[-/.,])`

const yearWord = `(?:(?:учебн|финансов|отч[её]тн|календарн|бюджетн)[а-я]+\\s)?(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!${letter})|гг?\\.)`

const month =
  '(?:[Яя]нвар|[Фф]еврал|[Мм]арт|[Аа]прел|[Мм]а[йяею]|[Ии]юн|[Ии]юл|[Аа]вгуст|[Сс]ентябр|[Оо]ктябр|[Нн]оябр|[Дд]екабр|' +
  '[Кк]вартал|[Пп]олугоди|[Мм]есяц|January|February|March|April|May|June|July|August|September|October|November|December|' +
  `quarter|half|year)${letter}*`

/** What joins years to one that has the word: «2019, 2020 и 2021 годы», «2020–2022 годы», «с 2018 по 2019 год», «2020/21». */
const joint = '\\s?(?:[–—-]|/|,|\\s(?:и|или|по))\\s?'

/** What an ordinal of four digits is of, if not of years. */
const counted =
  '(?:человек|участник|посетител|жител|абонент|заявител|обращени|экземпляр|пользовател|клиент|пациент|школьник|ученик|выпускник|читател|заказ|номер)'

const end = '(?=\\s*(?:[.,;:!?)»"–—]|$|\\n))'

/** Made when they are first asked for: most comparisons need none of them. */
const surely = once(() =>
  [
    // «2020 год», «в 2020 г.», «2020-го года», «2020–2022 годы»
    `${start}${year}(?:${joint}${year})*(?:/\\d\\d)?(?:[-‑](?:й|го|му|м|х|ый|ого|ому|ом|ые|ых))?\\s?${yearWord}`,
    // «в 2020-м», «с 2019-го по 2020-й»; not «2020-му участнику», who is counted
    `${start}${year}[-‑](?:й|го|му|м|ый|ого|ому|ом)(?!${letter}|\\s${counted})`,
    // 31.12.2020, 2020-12-31
    `(?<!${sign}|\\.)(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.${year}(?!${sign})`,
    `(?<!${sign}|-)${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!${sign}|-)`,
    // «31 декабря 2020», «в декабре 2020», “December 31, 2020”, “the year 2020”; but not «в июне 2020 человек»
    `(?<!${letter})${month}(?:\\s\\d\\d?,)?\\s${year}${end}`,
  ].map((pattern) => new RegExp(pattern, 'g')),
)

/** Behind these a number that is the report's own year is that year, unless something is counted by it. */
const own = (known: string) =>
  new RegExp(
    `(?<=(?<!${letter})(?:[Вв]|[Зз]а|[Нн]а|[Сс]|[Пп]о|[Дд]о|[Кк]|[Оо]т|[Ii]n|[Ff]or|[Ss]ince|[Uu]ntil|[Oo]f|[Ff]rom|[Tt]o|[Bb]y)\\s)${known}` +
      // «в 2020.», «за 2020 и», «в 2020 проведено», “in 2020 we”; not «в 2020 школах», «на 2020,5», «от 2020-п»
      `(?=\\s*(?:[;:!?)»]|[.,](?!\\d)|$|\\n)|\\s(?:и|а|но|не|было|были|проведен|обучен|[а-яё]{3,}(?:ено|ены|ана|ано|аны|ято|яты)|the|we|was|were|and)(?!${letter}))`,
    'g',
  )

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

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

const digits = /(?<!\d)(?:19|20)\d\d(?!\d)/g

function withoutYears(text: string, ownYear: string): string {
  const marked = surely().reduce((left, pattern) => left.replace(pattern, (found) => found.replace(digits, mark)), text)
  return marked.replace(own(ownYear), mark)
}
