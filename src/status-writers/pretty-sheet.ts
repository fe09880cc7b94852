import type { StatusWords } from '../language/status.js'
import type { PeriodStatus } from '../status/period-status.js'
import type { DisplayCapabilities } from '../terminal/display.js'
import type { Paint } from '../terminal/paint.js'

/** What every part of the text for a terminal needs. */
export interface Sheet {
  status: PeriodStatus
  words: StatusWords
  paint: Paint
  look: DisplayCapabilities
  /** Breaks a text into lines of the width of the terminal. */
  wrap(text: string, indent: string): string[]
}
