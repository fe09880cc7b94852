import type { TrendWords } from '../trend-words.js'

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const trend: TrendWords = {
  heading: {
    year: 'Indicators and texts by year',
    quarter: 'Indicators and texts by quarter',
    half: 'Indicators and texts by half-year',
    '9m': 'Indicators and texts of nine months by year',
  },
  period(period) {
    const [year = '', part] = period.split('-')
    return part === undefined ? year : `${part} ${year}`
  },
  draft: 'draft',
  draftNote: (period) => `${period} is a draft: its values may still change.`,
  missing: (from, to) => `There is no report between ${from} and ${to}.`,
  run: (direction, steps, from, to) => `${direction} ${many(steps, 'time')} running: ${from} → ${to}`,
  sameText: (reports, since) => `same text in ${many(reports, 'report')} running, since ${since}`,
  newText: 'new text',
  runs: 'Fell or rose three times running or more',
  noRuns: 'No indicator fell or rose three times running.',
  noFigures: 'The reports have no figures.',
  texts: 'Texts that are repeated (years in them do not count)',
  noneCopied: (numbers) => `New texts: ${numbers}`,
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
  total: 'total',
  gone: (last) => `last reported in ${last}`,
  formerly: (numbers) => `formerly ${numbers}`,
  noFigure: 'no data',
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
    shown: 'Items shown: {shown} of {total}',
    item: (number) => `Item ${number}`,
    byPeriod: 'By period',
    byDepartment: 'By department',
    outsideSections: 'Items outside sections',
  },
}
