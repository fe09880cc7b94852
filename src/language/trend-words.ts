import type { PeriodKind } from '../model/period-kind.js'

/** What an item may be found by. */
export type TrendClass = 'fell' | 'rose' | 'same'

/** Words about figures and texts over many periods; in the language of the reports, unless another is asked for. */
export interface TrendWords {
  heading: Record<PeriodKind, string>
  /** A period as it heads a column. */
  period(period: string): string
  /** Behind a period whose report is not complete. */
  draft: string
  draftNote(period: string): string
  /** Of two periods between which one is missing. */
  missing(from: string, to: string): string
  run(direction: 'fell' | 'rose', steps: number, from: string, to: string): string
  sameText(reports: number, since: string): string
  newText: string
  /** Above the list of runs. */
  runs: string
  noRuns: string
  /** No report has a figure. */
  noFigures: string
  /** Above the list of texts. */
  texts: string
  /** Numbers of items of which no text is an earlier one. */
  noneCopied(numbers: string): string
  headings: Record<'item' | 'measure' | 'department' | 'indicator' | 'unit' | 'running' | 'text' | 'reports', string>
  /** Of all departments, in place of the name of one. */
  total: string
  /** Of an item that the last report does not have. */
  gone(last: string): string
  /** The other numbers that an item had. */
  formerly(numbers: string): string
  /** In place of a value that there is none of, for who cannot see a dash. */
  noFigure: string
  /** What the mark on a value means. */
  incompleteNote: string
  nothing: string
  page: TrendPageWords
}

/** Words of the page alone. */
export interface TrendPageWords {
  skipToItems: string
  summary: string
  classes: Record<TrendClass, string>
  severalClasses: string
  items: string
  filter: string
  show: string
  everything: string
  clear: string
  /** `{shown}` and `{total}` are filled in by the page's script as well. */
  shown: string
  item(number: string): string
  byPeriod: string
  byDepartment: string
  outsideSections: string
}
