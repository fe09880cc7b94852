import type { ChangeClass, ChangesWords } from './changes-words.js'

/** What items of the page can be chosen by: an item may be of several. `copied`: with the text of the earlier report. */
export type ChangeFilter = ChangeClass | 'gone' | 'copied'

/** Groups of items, each under its heading. */
export type ChangeGroup = 'regressed' | 'removed' | 'added' | 'progressed' | 'changed' | 'years' | 'unchanged'

/** Words of the page that shows what changed between two reports. */
export interface ChangesPageWords extends ChangesWords {
  heading: string
  /** Of both reports, the periods in words. */
  compared(from: string, to: string): string
  skipToItems: string
  summary: string
  /** Items of each kind, as it stands in the summary and in the filter. */
  filters: Record<ChangeFilter, string>
  /** What one item is, under its heading. */
  tags: Record<ChangeFilter, string>
  groups: Record<Exclude<ChangeGroup, 'years' | 'unchanged'>, string>
  /** Folded away. */
  yearsOnlyItems(count: number): string
  unchangedItems(count: number): string
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
  formerItem(number: string): string
  formerNumber(number: string): string
  figures: string
  byPeriod: string
  noFigure: string
  /** What the mark on a figure means. */
  incompleteFigure: string
  percent(amount: string): string
  execution: string

  /** Said by a screen reader around words that came or went. */
  deleted: string
  inserted: string
}
