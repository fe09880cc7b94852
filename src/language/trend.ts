import type { Language } from '../model/terms.js'
import { trend as en } from './en/trend.js'
import { type Words, wordsOf } from './message-templates.js'
import { periodIn } from './period.js'
import { trend as ru } from './ru/trend.js'

const catalogues = { ru, en } satisfies Record<Language, object>
type Templates = (typeof catalogues)[Language]

/** What an item may be found by. */
export type TrendClass = 'fell' | 'rose' | 'same'

/** Words about figures and texts over many periods. */
export interface TrendWords extends Words<Templates> {
  /** A period as it heads a column. */
  period(period: string): string
}

export function trendWords(language: Language): TrendWords {
  return withPeriod(wordsOf<Templates>(language, catalogues[language]))
}

function withPeriod(words: Words<Templates>): TrendWords {
  return { ...words, period: (period) => periodIn(words.periods, period) }
}
