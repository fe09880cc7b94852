import type { PageWords } from '../page-words.js'

export const page: PageWords = {
  contents: 'Contents',
  sectionItems: (count) => `Items: ${count}`,
  skipToReport: 'Skip to the table',

  summary: 'At a glance',
  statuses: 'Items by status',
  total: (items) => `Items in all: ${items}`,
  indicators: 'Indicators',
  moreIndicators: (count) => `Other indicators: ${count}`,
  item: (label) => `Item ${label}`,
  byQuarter: 'By quarter',
  byDepartment: 'By department',
  noTotal: 'No total is kept',
  more: (amount) => `up by ${amount}`,
  less: (amount) => `down by ${amount}`,
  same: 'no change',
  previous: (period, value) => `${period}: ${value}`,
  otherUnit: (period, unit) => `${period}: ${unit === null ? 'without a unit' : `in another unit (${unit})`}`,
  noPrevious: (period) => `${period}: no data`,
  unreported: 'Not yet reported',
  allReported: 'Every department has reported.',

  filter: 'Filter items',
  filterText: 'Search the text',
  filterDepartment: 'Department',
  filterStatus: 'Status',
  anyDepartment: 'All departments',
  anyStatus: 'Any status',
  clear: 'Clear',
  shown: 'Items shown: {shown} of {total}',
  nothingFound: 'Nothing found',

  signatureBlank: 'space for a signature',
  nameBlank: 'space for a name',
  positionBlank: 'space for a position',
}
