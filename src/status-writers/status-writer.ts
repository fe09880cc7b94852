import type { Sha256 } from '../model/sha256.js'
import type { Language } from '../model/terms.js'
import type { PeriodStatus } from '../status/period-status.js'
import type { DisplayCapabilities } from '../terminal/display.js'

/** What the status of a period can be written as. */
export const statusFormats = ['pretty', 'md', 'html', 'json', 'csv'] as const
export type StatusFormat = (typeof statusFormats)[number]

export interface StatusOptions {
  language: Language
  /** The place that a terminal's text is for. */
  look: DisplayCapabilities
  /** Lists of what is to be done in place of the table, where departments are named. */
  isTodo: boolean
  /** For the policy of a page. */
  sha256: Sha256
}

export type WriteStatus = (status: PeriodStatus, options: StatusOptions) => string | Promise<string>
