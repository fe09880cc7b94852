/** Words about figures and texts over many periods; in the language of the reports, unless another is asked for. */
export const trend = {
  heading: {
    year: 'Indicators and texts by year',
    quarter: 'Indicators and texts by quarter',
    half: 'Indicators and texts by half-year',
    '9m': 'Indicators and texts of nine months by year',
  },
  // A period as it heads a column.
  periods: {
    year: '%{year}',
    Q1: 'Q1 %{year}',
    Q2: 'Q2 %{year}',
    Q3: 'Q3 %{year}',
    Q4: 'Q4 %{year}',
    H1: 'H1 %{year}',
    H2: 'H2 %{year}',
    '9M': '9M %{year}',
  },
  // Behind a period whose report is not complete.
  draft: 'draft',
  draftNote: '%{period} is a draft: its values may still change.',
  // Of two periods between which one is missing.
  missing: 'There is no report between %{from} and %{to}.',
  run: '%{direction} %{steps} %{steps: time | times} running: %{from} → %{to}',
  sameText: 'same text in %{reports} %{reports: report | reports} running, since %{since}',
  newText: 'new text',
  // Above the list of runs.
  runs: 'Fell or rose three times running or more',
  noRuns: 'No indicator fell or rose three times running.',
  // No report has a figure.
  noFigures: 'The reports have no figures.',
  // Above the list of texts.
  texts: 'Texts that are repeated (years in them do not count)',
  // Numbers of items of which no text is an earlier one.
  noneCopied: 'New texts: %{numbers}',
  headings: {
    item: 'Item',
    measure: 'Measure',
    department: 'Department',
    indicator: 'Indicator',
    unit: 'Unit',
    running: 'Three times running',
    text: 'Text',
    reports: 'Same text, reports running',
  },
  // Of all departments, in place of the name of one.
  total: 'total',
  // Of an item that the last report does not have.
  gone: 'last reported in %{last}',
  // The other numbers that an item had.
  formerly: 'formerly %{numbers}',
  // In place of a value that there is none of, for who cannot see a dash.
  noFigure: 'no data',
  // What the mark on a value means.
  incompleteNote: '* – from incomplete data: not all departments, or not all quarters.',
  nothing: 'There is nothing to show.',
  page: {
    skipToItems: 'Skip to the items',
    summary: 'At a glance',
    classes: { fell: 'Fell three times running', rose: 'Rose three times running', same: 'Text repeated' },
    severalClasses: 'An item may belong to several groups. Years in texts do not count.',
    items: 'Items',
    filter: 'Filter items',
    show: 'Show',
    everything: 'All items',
    clear: 'Clear',
    // The braces are filled in by the page's script.
    shown: 'Items shown: {shown} of {total}',
    item: 'Item %{number}',
    byPeriod: 'By period',
    byDepartment: 'By department',
    outsideSections: 'Items outside sections',
  },
} as const
