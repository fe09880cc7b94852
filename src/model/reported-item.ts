import type { Amount } from './indicators.js'
import type { PlanItem } from './plan.js'
import type { Place } from './source-text.js'
import type { Entry, Submission } from './submission.js'
import type { Total } from './totals.js'

/** An item and all that was reported on it. */
export interface ReportedItem {
  item: PlanItem
  contributions: Answer[]
  /** Entries left blank. */
  blanks: { department: string; place: Place }[]
  /**
   * Departments that count as having reported: also jointly, or under a number that was mistyped for this one; and where each
   * first does. */
  reported: ReadonlyMap<string, Place>
  totals: Total[]
}

/** One department's entry for one item. */
export interface Answer {
  department: string
  submission: Submission
  entry: Entry
  /** The item's number as listed in the entry's key. */
  place: Place
  /** Of the item's own indicators. */
  amounts: ReadonlyMap<string, Amount>
  /** Of the indicators of all items that the entry answers; what its templates may print. */
  entryAmounts: ReadonlyMap<string, Amount>
  /** Indicators of these items that are given and cannot be read, with the wholes they are parts of: not missing. */
  unreadable: ReadonlySet<string>
}
