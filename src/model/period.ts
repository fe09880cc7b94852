import { type Half, type Quarter, quarters } from './terms.js'

/** The name of a period. */
export const periodPattern = /^(\d{4})(?:-(Q[1-4]|H[12]|9M))?$/

/** A reporting period, by the name of its folder: `2020`, `2020-Q1`, `2020-H1`, `2020-9M`. */
export interface Period {
  name: string
  year: number
  quarters: Quarter[]
  /** ISO dates of the first and the last day. */
  start: string
  end: string
}

const parts: Record<string, [first: number, last: number]> = {
  Q1: [1, 1],
  Q2: [2, 2],
  Q3: [3, 3],
  Q4: [4, 4],
  H1: [1, 2],
  H2: [3, 4],
  '9M': [1, 3],
}

const lastDays = ['03-31', '06-30', '09-30', '12-31']

/** Null where the name is not one of a period. */
export function parsePeriod(name: string): Period | null {
  const match = periodPattern.exec(name)
  if (!match) return null
  const [first, last] = parts[match[2] ?? ''] ?? [1, 4]
  const year = match[1]
  return {
    name,
    year: Number(year),
    quarters: quarters.slice(first - 1, last),
    start: `${year}-${String(first * 3 - 2).padStart(2, '0')}-01`,
    end: `${year}-${lastDays[last - 1]}`,
  }
}

/** The period that somebody meant who typed its name in other letters or with other signs: `2020-q1`, `2020-9м`, `2020Q1`, `1Q 2020`. */
export function meantPeriod(name: string): string | null {
  const typed = name.trim().toUpperCase().replaceAll('М', 'M').replaceAll('Н', 'H').replaceAll('К', 'Q')
  const [, before = '', year = '', behind = ''] = /^(\w\w[\s._-]?)?(\d{4})([\s._-]?\w\w)?$/.exec(typed) ?? []
  const part = (before + behind).replace(/[\s._-]/g, '').replace(/^(\d)([QH])$/, '$2$1')
  const meant = part === '' ? year : `${year}-${part}`
  return meant !== name && parsePeriod(meant) ? meant : null
}

/** The same period a year earlier. */
export function previousPeriod(period: Period): string {
  return period.name.replace(/^\d{4}/, String(period.year - 1).padStart(4, '0'))
}

/** The period of a quarter or a half of the same year: `2020-Q1`. */
export function partOfYear(period: Period, part: Quarter | Half): string {
  return `${period.name.slice(0, 4)}-${part}`
}
