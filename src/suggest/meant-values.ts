import { isDay } from '../model/day.js'
import { quarters } from '../model/terms.js'
import { figures, invisible } from '../text/look-alikes.js'
import { monthsInDates, monthsInEnglish } from '../text/months.js'
import { idsIn } from './by-name.js'
import { fromRussian } from './from-russian.js'

/**
 * The number meant by one that is typed as people write it: with a comma, with blanks between the thousands, and behind
 * it, where `counted` things may be named, what is counted. Null where that is not plain.
 */
export function numberMeant(typed: string, counted: boolean): string | null {
  if (counted && /^(?:нет|не было|не выявлено|отсутству(?:ют|ет)|ноль|нуль|none|zero)\.?$/i.test(typed.trim()))
    return '0'
  const visible = withFigures(typed.replace(invisible, '').trim())
  const inFigures = counted ? withoutWords(visible) : visible
  const match = /^([-−–+]?)(\d{1,3}(?:\s\d{3})+|\d+)(?:([.,])(\d*))?(?:(\s?)([^\d\s.,].*))?$/u.exec(inFigures)
  if (!match) return null
  const [, sign = '', digits = '', mark = '', fraction = '', gap = '', unit = ''] = match
  if (unit !== '' && !(counted && isUnit(unit))) return null
  // «2б» are figures with a letter in place of one, and no one knows which.
  if (gap === '' && /^[а-яёa-z]$/i.test(unit)) return null
  // 1,025 is a thousand to some and little more than one to others.
  if (mark === ',' && /^[1-9]\d{0,2}$/.test(digits) && fraction.length === 3) return null
  const decimals = fraction === '' ? '' : `.${fraction}`
  return `${/[-−–]/.test(sign) ? '-' : ''}${digits.replace(/\s/g, '')}${decimals}`
}

/** «1О», or «З» alone, with figures in place of the letters that look like them; a word stays as it is. */
function withFigures(typed: string): string {
  if (!/^(?:[оoзliі]|(?=.*\d)[-−–+]?[\dоoзliі.,]+)$/i.test(typed)) return typed
  return typed.replace(/[^\d.,]/g, (letter) => figures[letter.toLowerCase()] ?? letter)
}

/** «5 (пять)» without the words, which say the same; a thousand alone would multiply. */
function withoutWords(typed: string): string {
  const [all, figures, words] = /^([-−–+\d\s.,]+)\(([а-яё -]+)\)/i.exec(typed) ?? []
  if (!all || !figures || !words || !/\d/.test(figures)) return typed
  return /^(?:из|тыс[а-я]*|млн|млрд|миллион[а-я]*)$/i.test(words.trim()) && !/\d\s\d{3}/.test(figures)
    ? typed
    : `${figures.trim()}${typed.slice(all.length)}`
}

/** Values with the quarters they belong to: «I кв. – 5; II кв. – 6». */
export function namedQuartersMeant(typed: string): string | null {
  // Longer than that it is something else, and takes long to look at.
  if (typed.length > 150) return null
  const pairs = typed.split(/[,;]/).map((part) => /^(.*?\p{L}.*?)(?:\s?[-–—:=]\s?|\s)(\d{1,15})$/u.exec(part.trim()))
  const named = pairs.map((pair) => [fromRussian(pair?.[1] ?? '', quarters), pair?.[2] ?? ''] as const)
  const ids = new Set(named.map(([id]) => id))
  if (ids.has(null) || ids.size < named.length || ids.size < 2) return null
  return `{${named.map(([id, value]) => `${id}: ${value}`).join(', ')}}`
}

/** Four numbers in a row, as the values of the quarters are told; null where there are not four. */
export function quartersMeant(values: readonly string[]): string | null {
  const isNumber = (value: string) => /^-?\d{1,15}(?:\.\d+)?$/.test(value)
  if (values.length !== 4 || !values.every(isNumber)) return null
  return `{${values.map((value, index) => `Q${index + 1}: ${value}`).join(', ')}}`
}

/** Ids or years in a row as a list. */
export function listMeant(typed: string): string | null {
  const values = idsIn(typed)
  return values.every((value) => /^[A-Za-z0-9_-]+$/.test(value)) ? `[${values.join(', ')}]` : null
}

/** The address that was typed without its beginning. The name of a file is none. */
export function addressMeant(typed: string): string | null {
  const isHost = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(typed)
  const isFile = /^[^/]*\.(?:docx?|xlsx?|pdf|rtf|odt|txt|jpe?g|png|zip|rar)$/i.test(typed)
  return isHost && !isFile ? `https://${typed}` : null
}

/** «%», «шт.», «кв. м»; not what multiplies, since 25 тыс. are not 25. */
function isUnit(unit: string): boolean {
  const multiplies =
    /^(?:тыс|млн|млрд|трлн|милли|десят|сот|дюж|дес(?![а-яё])|т(?:[. ]|$)|thous|mill|bill|hundr|doz|bn|[km]$)/i
  return /^(?:%|[а-яёa-z]+\.?(?: [а-яёa-z]+\.?)?)$/i.test(unit) && !multiplies.test(unit)
}

const behindYear = '(?:\\s?г(?:\\.|ода?)?)?'
const year = `(?<year>\\d{4})${behindYear}`
const forms = [
  `(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>${year}`,
  // With hyphens the year might stand first.
  `(?<day>\\d{1,2})(?<mark>[./])(?<month>\\d{1,2})\\k<mark>(?<year>\\d\\d)${behindYear}`,
  '(?<year>\\d{4})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})',
  `[«"]?(?<day>\\d{1,2})[»"]?\\s(?<name>[а-яa-z]+)\\s${year}`,
  `(?<name>[a-z]+)\\s(?<day>\\d{1,2}),?\\s(?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'iu'))

/** The ISO date meant by one that is typed as people write it; null for a day that there is not. */
export function dateMeant(typed: string): string | null {
  for (const form of forms) {
    const found = form.exec(typed.trim().normalize())?.groups
    if (!found) continue
    const month = found.name ? monthOf(found.name) : Number(found.month)
    const [day, inYear] = [Number(found.day), inFull(found.year ?? '')]
    // In some countries the month stands first, and they write slashes.
    const isEither = found.mark === '/' && /^\d{1,2}\//.test(typed.trim()) && day <= 12 && day !== month
    return isDay(Number(inYear), month, day) && !isEither ? [inYear, twoDigits(month), twoDigits(day)].join('-') : null
  }
  return null
}

/** A year of two figures: of this century, or of the second half of the last, as some acts in force are. */
function inFull(year: string): string {
  if (year.length === 4) return year
  return `${Number(year) < 50 ? '20' : '19'}${year}`
}

function monthOf(name: string): number {
  const word = name.toLowerCase()
  return (
    Math.max(
      monthsInDates.indexOf(word),
      monthsInEnglish.findIndex((month) => month.toLowerCase() === word),
    ) + 1
  )
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
