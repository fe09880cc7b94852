import type { Quarter } from '../../model/terms.js'
import { report } from './report.js'

export const perhaps = (suggestion: string | null) => (suggestion === null ? '' : `; возможно, ${suggestion}?`)
export const perhapsQuoted = (suggestion: string | null) => (suggestion === null ? '' : `; возможно, «${suggestion}»?`)
export const named = (field: string | null) => (field === null ? '' : ` в поле «${field}»`)
export const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
/** checks (Проверки), so many as can be read at a glance. */
export const withNames = (some: readonly { id: string; name: string }[]) =>
  `${some
    .slice(0, 6)
    .map(({ id, name }) => `${id} (${shorten(name)})`)
    .join(', ')}${some.length > 6 ? ' и другие' : ''}`

/** 1.1, 1.2 и 1.3 */
export const listed = (words: readonly string[]) => words.join(', ').replace(/, (?!.*, )/, ' и ')

/** In full: a shortened word would end the sentence with a full stop. */
export const quarters = (names: readonly Quarter[]) =>
  `${listed(names.map((name) => romanNumbers[name]))} квартал${names.length > 1 ? 'ы' : ''}`
const romanNumbers: Record<Quarter, string> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' }

/** Of a line that is no field. */
export const lineOfText =
  'продолжает текст, сдвиньте её вправо, вровень с ним, а сам текст пишите после знака |, со следующей строки; если это примечание, начните строку со знака #.'

export const asBlock = 'Если это текст, поставьте после двоеточия знак | и пишите текст со следующей строки с отступом.'

/** A status with what it means; other values speak for themselves. */
export function inRussian(value: string): string {
  const name = Object.entries(report.statuses).find(([status]) => status === value)?.[1]
  return name === undefined ? value : `${value} (${name.toLowerCase()})`
}

/** Those that a department may give. */
export const statuses = ['done', 'ongoing', 'partial', 'not-done', 'not-due', 'not-applicable']
  .map(inRussian)
  .join(', ')
