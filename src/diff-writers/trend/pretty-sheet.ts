import type { Trend } from '../../compare/trend.js'
import type { TrendWords } from '../../language/trend.js'
import type { Language } from '../../model/terms.js'
import type { DisplayCapabilities } from '../../terminal/display.js'
import type { Paint } from '../../terminal/paint.js'

/** What every part of the text for a terminal needs. */
export interface Sheet {
  trend: Trend
  words: TrendWords
  paint: Paint
  look: DisplayCapabilities
  language: Language
  /** Breaks a text into lines of the width of the terminal, or of so many columns. */
  wrap(text: string, indent: string, width?: number): string[]
}
