import type { Language } from '../model/terms.js'
import { trend as en } from './en/trend.js'
import { type Words, wordsOf } from './message-templates.js'
import { periodIn } from './period.js'
import { trend as ru } from './ru/trend.js'

/** What an item may be found by. */
export type TrendClass = 'fell' | 'rose' | 'same'

/** Words about figures and texts over many periods. */
export interface TrendWords extends Words<typeof en | typeof ru> {
  /** A period as it heads a column. */
  period(period: string): string
}

const words: Record<Language, TrendWords> = { ru: withPeriod(wordsOf('ru', ru)), en: withPeriod(wordsOf('en', en)) }

export function trendWords(language: Language): TrendWords {
  return words[language]
}

function withPeriod(words: Words<typeof en | typeof ru>): TrendWords {
  return { ...words, period: (period) => periodIn(words.periods, period) }
}
