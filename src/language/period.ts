/** How a year is written, and each part of one, by the end of its period's name. */
type PeriodWords = Readonly<
  Record<'year' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | '9M', (of: { year: string }) => string>
>

export function periodIn(words: PeriodWords, period: string): string {
  const [year = '', part = 'year'] = period.split('-')
  return words[part as keyof PeriodWords]({ year })
}
