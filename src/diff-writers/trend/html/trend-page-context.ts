import type { Trend } from '../../../compare/trend.js'
import type { TrendWords } from '../../../language/trend.js'
import type { Language } from '../../../model/terms.js'
import type { Markup } from '../../../page/markup.js'

/** What every part of the page needs. */
export interface TrendPageContext {
  trend: Trend
  words: TrendWords
  language: Language
  /** The attribute of an element that holds text of a report, where that is in another language than the page. */
  lang: Markup | null
}
