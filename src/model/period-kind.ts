import { parsePeriod } from './period.js'

export const periodKinds = ['year', 'quarter', 'half', '9m'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** How long a period is, by its name; null where that is not the name of one. */
export function kindOf(period: string): PeriodKind | null {
  const parsed = parsePeriod(period)
  if (!parsed) return null
  if (parsed.quarters.length === 1) return 'quarter'
  if (parsed.quarters.length === 2) return 'half'
  return parsed.quarters.length === 3 ? '9m' : 'year'
}

/** Whether figures of two periods can be held against each other: those of a year and of a quarter cannot. */
export function areOfOneKind(one: string, other: string): boolean {
  return kindOf(one) === kindOf(other)
}

/** Reports of one kind of period, the earliest first. */
export function inOrderOfTime<Of extends { report: { period: string } }>(reports: readonly Of[]): Of[] {
  const after = ({ report: one }: Of, { report: other }: Of) => Number(one.period > other.period)
  // Within a kind the names are in the order of time: 2020-Q4, 2021-Q1.
  return [...reports].sort((one, other) => after(one, other) - after(other, one))
}

/**
 * Which of some periods, all of one kind and in order of time, follow upon the one before them: true unless a period between
 * the two is missing. The nearest two neighbours set the pace, so that reports on first halves alone follow upon each other.
 */
export function followersIn(periods: readonly string[]): boolean[] {
  const starts = periods.map(startOf)
  const distances = starts.map((start, index) => start - (starts[index - 1] ?? Number.NEGATIVE_INFINITY))
  const pace = Math.min(...distances)
  return distances.map((distance) => distance === pace && Number.isFinite(distance))
}

/** In quarters. */
function startOf(period: string): number {
  const parsed = parsePeriod(period)
  return parsed ? parsed.year * 4 + Math.floor(Number(parsed.start.slice(5, 7)) / 3) : Number.NaN
}
