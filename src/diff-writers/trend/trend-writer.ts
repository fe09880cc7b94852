import type { Trend } from '../../compare/trend.js'
import type { Sha256 } from '../../model/sha256.js'
import type { Language } from '../../model/terms.js'
import type { DisplayCapabilities } from '../../terminal/display.js'

/** What a trend can be written as. */
export const trendFormats = ['pretty', 'md', 'html', 'json', 'csv'] as const
export type TrendFormat = (typeof trendFormats)[number]

export interface TrendOptions {
  language: Language
  /** The place that a terminal's text is for. */
  look: DisplayCapabilities
  /** For the policy of a page. */
  sha256: Sha256
}

export type WriteTrend = (trend: Trend, options: TrendOptions) => string | Promise<string>
