/** Words of the HTML page: contents, filter, summary. */
export const page = {
  contents: 'Contents',
  // The disclosure over the items of one section.
  sectionItems: 'Items: %{count}',
  skipToReport: 'Skip to the table',

  summary: 'At a glance',
  statuses: 'Items by status',
  total: 'Items in all: %{items}',
  indicators: 'Indicators',
  // The disclosure over the indicators that a minute has no room for.
  moreIndicators: 'Other indicators: %{count}',
  // Where an indicator comes from; the label has its printed suffix.
  item: 'Item %{label}',
  byQuarter: 'By quarter',
  byDepartment: 'By department',
  // Stands for the value of an indicator that departments report and nobody adds up.
  noTotal: 'No total is kept',
  more: 'up by %{amount}',
  less: 'down by %{amount}',
  same: 'no change',
  previous: '%{period}: %{value}',
  // The unit was another before, or there was none.
  otherUnit: '%{period}: in another unit (%{unit})',
  withoutUnit: '%{period}: without a unit',
  noPrevious: '%{period}: no data',
  unreported: 'Not yet reported',
  allReported: 'Every department has reported.',

  filter: 'Filter items',
  filterText: 'Search the text',
  filterDepartment: 'Department',
  filterStatus: 'Status',
  anyDepartment: 'All departments',
  anyStatus: 'Any status',
  clear: 'Clear',
  // The braces are filled in by the page's script.
  shown: 'Items shown: {shown} of {total}',
  nothingFound: 'Nothing found',

  // What a screen reader says at a ruled blank.
  signatureBlank: 'space for a signature',
  nameBlank: 'space for a name',
  positionBlank: 'space for a position',
} as const
