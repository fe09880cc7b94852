import type { ChangeClass, ChangesTotals } from './changes-words.js'

/** Words of the page that shows what changed between two reports; in the language of the interface. */
export interface ChangesPageWords extends ChangesTotals {
  heading: string
  /** Of both reports, the periods in words. */
  compared(from: string, to: string): string
  skipToItems: string
  summary: string
  /** Items of each class, as it stands in the summary and in the filter. */
  classes: Record<ChangeClass, string>
  /** What one item is, in its heading. */
  tags: Record<ChangeClass, string>
  /** Of an item that is gone and that no act has repealed. */
  removedInForce: string
  /** Of an item of which only figures are others. */
  otherFigures: string
  severalClasses: string
  statuses: string
  before: string
  after: string
  change: string
  items: string

  filter: string
  show: string
  everything: string
  clear: string
  /** `{shown}` and `{total}` are filled in by the page's script as well. */
  shown: string

  item(number: string): string
  formerNumber(number: string): string
  /** A list of departments without any. */
  nobody: string
  evidence: string
  figures: string
  byPeriod: string
  noFigure: string
  percent(amount: string): string
  /** Where the percentage would be printed as 0. */
  lessThanPercent(amount: string): string
  text: string
  unchangedItems(count: number): string
  outsideSections: string
  identical: string

  /** Said by a screen reader around words that came or went. */
  deleted: string
  inserted: string
}
