import type { Period } from '../model/period.js'
import type { Language } from '../model/terms.js'

type Case = 'accusative' | 'genitive' | 'prepositional'

/** What a part of a year is called before the year itself; a whole year bears its own word. */
interface PartName {
  /** What may be typed for it. */
  typed: string
  number: string
  word: Record<Case, string>
}

const quarter = { accusative: 'квартал', genitive: 'квартала', prepositional: 'квартале' }
const half = { accusative: 'полугодие', genitive: 'полугодия', prepositional: 'полугодии' }
const months = { accusative: 'месяцев', genitive: 'месяцев', prepositional: 'месяцах' }
const year = { accusative: 'год', genitive: 'года', prepositional: 'году' }

const partNames: Readonly<Record<string, PartName>> = {
  Q1: { typed: '(?:I|1|1-й|1-го|1-м|перв(?:ый|ого|ом))', number: 'I', word: quarter },
  Q2: { typed: '(?:II|2|2-й|2-го|2-м|втор(?:ой|ого|ом))', number: 'II', word: quarter },
  Q3: { typed: '(?:III|3|3-й|3-го|3-м|трет(?:ий|ьего|ьем))', number: 'III', word: quarter },
  Q4: { typed: '(?:IV|4|4-й|4-го|4-м|четв[её]рт(?:ый|ого|ом))', number: 'IV', word: quarter },
  H1: { typed: '(?:I|1|1-е|1-го|1-м|перв(?:ое|ого|ом))', number: 'I', word: half },
  H2: { typed: '(?:II|2|2-е|2-го|2-м|втор(?:ое|ого|ом))', number: 'II', word: half },
  '9M': { typed: '(?:9|девять|девяти)', number: '9', word: months },
}

const englishNames: Readonly<Record<string, { typed: string; name: string }>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4].map((number) => [`Q${number}`, { typed: `Q${number}(?: of)?`, name: `Q${number}` }]),
  ),
  H1: { typed: '(?:the )?first half of', name: 'the first half of' },
  H2: { typed: '(?:the )?second half of', name: 'the second half of' },
  '9M': { typed: '(?:the )?first nine months of', name: 'the first nine months of' },
}

/**
 * The title of a report on one period as that of a report on another: the period's own year is replaced, and where another
 * part of the year is reported on, the words for it. A year in a span, a date or the number of an act stays, and so does what
 * the title says of other years.
 */
export function titleForPeriod(title: string, from: Period, to: Period, language: Language): string {
  if (partOf(from) === partOf(to)) return withYear(title, from, to)
  return language === 'ru' ? inRussian(title, from, to) : inEnglish(title, from, to)
}

function partOf({ name }: Period): string {
  return name.slice(5)
}

function withYear(title: string, from: Period, to: Period): string {
  const [old, latest] = [yearOf(from), yearOf(to)]
  return title.replaceAll(old, (found, at: number) => (standsAlone(title, at) ? latest : found))
}

function yearOf({ name }: Period): string {
  return name.slice(0, 4)
}

/** «за 2020 год» → «за I квартал 2020 года»; what a plan is for, «на 2020 год», is a year whatever is reported on. */
function inRussian(title: string, from: Period, to: Period): string {
  const name = partNames[partOf(from)]
  const own = name
    ? `${name.typed}[ \\u00a0](?<word>${Object.values(name.word).join('|')}${name.word === quarter ? '|кв\\.' : ''})[ \\u00a0]${yearOf(from)}(?:[ \\u00a0]?(?<year>года|г\\.))?`
    : `${yearOf(from)}[ \\u00a0]?(?<year>года|году|год|г\\.)`
  const pattern = new RegExp(
    `(?<![А-Яа-яЁёA-Za-z\\d])(?:(?<before>за|во?|на)[ \\u00a0])?${own}(?![А-Яа-яЁёA-Za-z])`,
    'gi',
  )
  const phrases = [...title.matchAll(pattern)].filter(({ index, 0: found, groups = {} }) => {
    const isPlans = !name && groups.before?.toLowerCase() === 'на'
    return !isPlans && standsAlone(title, index + found.indexOf(yearOf(from)))
  })
  let result = ''
  let end = 0
  for (const { index, 0: found, groups = {} } of phrases) {
    const { before = '', word = groups.year ?? '', year: typedYear = '' } = groups
    const shortYear = typedYear.startsWith('г.')
    const phrase = phraseFor(to, caseOf(word.toLowerCase(), before.toLowerCase()), shortYear)
    result += withYear(title.slice(end, index), from, to) + preposition(before, phrase) + phrase
    end = index + found.length
  }
  return result + withYear(title.slice(end), from, to)
}

function caseOf(word: string, before: string): Case {
  const cases: readonly Case[] = ['accusative', 'prepositional', 'genitive']
  const isAmbiguous = word === months.genitive || word.endsWith('.')
  const found = cases.find((one) => [year, quarter, half, months].some((forms) => forms[one] === word))
  if (found && !isAmbiguous) return found
  return before === 'за' || before === 'на' ? 'accusative' : before === '' ? 'genitive' : 'prepositional'
}

function phraseFor(period: Period, inCase: Case, shortYear: boolean): string {
  const name = partNames[partOf(period)]
  if (!name) return `${yearOf(period)} ${shortYear ? 'г.' : year[inCase]}`
  return `${name.number} ${name.word[inCase]} ${yearOf(period)} ${shortYear ? 'г.' : 'года'}`
}

/** «во II квартале», but «в III квартале». */
function preposition(typed: string, phrase: string): string {
  if (typed === '') return ''
  if (!/^во?$/i.test(typed)) return `${typed} `
  return `${typed[0]}${phrase.startsWith('II ') ? 'о' : ''} `
}

function inEnglish(title: string, from: Period, to: Period): string {
  const typed = englishNames[partOf(from)]?.typed
  const pattern = new RegExp(
    `(?<![A-Za-z\\d])${typed ? `${typed} ` : '(?<=(?:for|in|of|during) )'}${yearOf(from)}`,
    'gi',
  )
  const name = englishNames[partOf(to)]?.name
  const latest = `${name ? `${name} ` : ''}${yearOf(to)}`
  const replaced = title.replace(pattern, (found, at: number) =>
    standsAlone(title, at + found.length - 4) ? `\0${latest}` : found,
  )
  // What has been put in bears a mark, so that its year is not replaced once more.
  return replaced
    .split('\0')
    .map((part, index) =>
      index === 0 ? withYear(part, from, to) : latest + withYear(part.slice(latest.length), from, to),
    )
    .join('')
}

const monthBefore =
  /\d[ \u00a0](?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|January|February|March|April|May|June|July|August|September|October|November|December)[ \u00a0]$/i
const yearBefore = /(?:19|20)\d\d(?:[ \u00a0]?(?:год[а-я]*|гг?\.))?[ \u00a0](?:и|или|по|до|and|or|to)[ \u00a0]$/i
const yearBehind = /^(?:[ \u00a0]?(?:год[а-я]*|гг?\.))?[ \u00a0](?:и|или|по|до|and|or|to)[ \u00a0](?:19|20)\d\d/i

/** Whether four digits are a year by itself: not in a span or a list of years, a date, the number of an act, or a word. */
function standsAlone(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const behind = text.slice(at + 4)
  const isJoined =
    /[A-Za-zА-Яа-яЁё\d]$|[A-Za-zА-Яа-яЁё\d][-/.]$|\d[ \u00a0]?[-–—,][ \u00a0]?$/.test(before) ||
    /^(?:[ \u00a0]?[-–—/][ \u00a0]?\d|[.,]\d|,[ \u00a0](?:19|20)\d\d|\d|-(?!(?:й|го|му|м)(?![а-яё]))|\/)/i.test(
      behind,
    ) ||
    /^(?!г(?:од|\.|г\.))[A-Za-zА-Яа-яЁё]/.test(behind)
  const isMany =
    yearBefore.test(before) || yearBehind.test(behind) || /^[ \u00a0]?(?:год(?:ы|ов|ах|ам)|гг\.)/.test(behind)
  return !isJoined && !isMany && !monthBefore.test(before) && !/(?:№|\bNo?\.?)[ \u00a0]?\S*$/i.test(before)
}
