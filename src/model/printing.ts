import type { Contribution, Item } from './report.js'
import type { Quarter } from './terms.js'

/** What the printing of a report's figures needs and its data do not hold. */
export interface Printing {
  /** Ids of the indicators of a contribution whose values a template has printed: the department's own, or the item's. */
  printed: ReadonlyMap<Contribution, ReadonlySet<string>>
  /** Of each total of an item. One that is not there has no notes. */
  notes: ReadonlyMap<Item['indicators'][number], FigureNotes>
}

/** What has to be known of a total to print it. */
export interface FigureNotes extends Gaps {
  /** Ids of the indicators of the same item that it is the sum of. */
  parts: readonly string[]
  /** Whether the item's lead prints it. */
  inLead: boolean
}

/** What a total lacks. */
export interface Gaps {
  /** How many departments gave it, of how many that must; null where all of them did. */
  coverage: { given: number; of: number } | null
  /** Quarters of the period that some departments left out; `all`: each of those that gave the figure. */
  missingQuarters: { quarters: Quarter[]; all: boolean } | null
}
