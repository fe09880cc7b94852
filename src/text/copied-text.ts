import { takesFew } from './counted.js'
import { mayBeAlike, withoutDashes, withoutTypography } from './typography.js'
import { maskedYears, type Year } from './years.js'

/** A text as it is looked for among those of another year. */
export interface Yearless {
  /** The text without its years and without what does not count; '' where it says nothing. Copies have the same one. */
  key: string
  /** Its years, in order. */
  years: readonly Year[]
}

export function yearlessOf(text: string): Yearless {
  const { masked, years } = maskedYears(withoutTypography(text))
  return { key: withoutDashes(masked), years }
}

/**
 * Whether a text is the earlier one with nothing changed but years and typography: double spaces, quotation marks, dashes,
 * ё. A year that moved otherwise than the period of its report says something else: «программа до 2025 года».
 *
 * @param years Of the two reports; `2020-Q1` is of 2020.
 */
export function isCopiedText(before: string, after: string, years: { from: string; to: string }): boolean {
  const [one, other] = [before.normalize('NFC'), after.normalize('NFC')]
  if (one === other) return !mayBeAlike(one, '')
  if (!mayBeAlike(one, other)) return false
  const apart = Number(years.to) - Number(years.from)
  return isCopy(yearlessOf(one), yearlessOf(other), apart)
}

/** The same where typography counts: nothing but years changed. */
export function haveOnlyYearsChanged(before: string, after: string, years: { from: string; to: string }): boolean {
  const [one, other] = [before, after].map((text) => text.normalize('NFC').replace(/\d/g, '0'))
  return one === other && isCopiedText(before, after, years)
}

/** Whether one of two texts, so many years apart, is a copy of the other. */
export function isCopy(before: Yearless, after: Yearless, apart: number): boolean {
  return after.key !== '' && before.key === after.key && haveYearsMoved(before, after, apart)
}

/** Whether texts of one key, so many years apart, differ in nothing that may be a figure. */
export function haveYearsMoved(before: Yearless, after: Yearless, apart: number): boolean {
  return before.years.every((year, index) => isSameYear(year, after.years[index], apart))
}

function isSameYear(before: Year, after: Year | undefined, apart: number): boolean {
  if (!after) return false
  if (before.value === after.value) return true
  if (after.value - before.value !== apart) return false
  return !before.isFew || !(takesFew(before.value) || takesFew(after.value))
}

const inWord = 'A-Za-zА-Яа-я\\d\\0'

/** Three words or more, and four; a year that is masked is one of them. */
const [threeWords, fourWords] = [2, 3].map(
  (more) => new RegExp(`(?<![${inWord}])(?:[${inWord}]+[^${inWord}]+){${more}}[${inWord}]`),
) as [RegExp, RegExp]

/** Whether a text says so much that another one is hardly the same by chance, as «Проведено.» and «Нарушений нет.» are. */
export function isDistinctive({ key }: Yearless): boolean {
  return fourWords.test(key) || (threeWords.test(key) && /\d/.test(key))
}
