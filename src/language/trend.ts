import type { Language } from '../model/terms.js'
import { trend as en } from './en/trend.js'
import { trend as ru } from './ru/trend.js'
import type { TrendWords } from './trend-words.js'

const words: Record<Language, TrendWords> = { ru, en }

/** Words about figures and texts over many periods. */
export function trendWords(language: Language): TrendWords {
  return words[language]
}
