/** Words of the HTML page: contents, filter, summary. */
export interface PageWords {
  contents: string
  /** The disclosure over the items of one section. */
  sectionItems(count: number): string
  skipToReport: string

  summary: string
  statuses: string
  total(items: number): string
  indicators: string
  /** The disclosure over the indicators that a minute has no room for. */
  moreIndicators(count: number): string
  /** Where an indicator comes from; the label has its printed suffix. */
  item(label: string): string
  byQuarter: string
  byDepartment: string
  /** Stands for the value of an indicator that departments report and nobody adds up. */
  noTotal: string
  more(amount: string): string
  less(amount: string): string
  same: string
  previous(period: string, value: string): string
  noPrevious(period: string): string
  /** The unit is null where there was none. */
  otherUnit(period: string, unit: string | null): string
  unreported: string
  allReported: string

  filter: string
  filterText: string
  filterDepartment: string
  filterStatus: string
  anyDepartment: string
  anyStatus: string
  clear: string
  /** `{shown}` and `{total}` are filled in by the page's script as well, so this is text and no function. */
  shown: string
  nothingFound: string

  /** What a screen reader says at a ruled blank. */
  signatureBlank: string
  nameBlank: string
  positionBlank: string
}
