import { changes as words } from './changes.js'

/** Words of the page that shows what changed between two reports. */
export const changes = {
  ...words,
  heading: 'What changed in the report',
  // Of both reports, the periods in words.
  compared: 'Before: %{from}. After: %{to}.',
  skipToItems: 'Skip to the items',
  summary: 'At a glance',
  // Items of each kind, as it stands in the summary and in the filter.
  filters: {
    regressed: 'Got worse',
    removed: 'Removed',
    gone: 'Removed without being repealed',
    added: 'Added',
    progressed: 'Got better',
    text: 'Only the text changed',
    changed: 'Other changes',
    moved: 'Only moved',
    years: 'Only the years changed',
    copied: 'Text copied',
    unchanged: 'Unchanged',
  },
  // What one item is, under its heading.
  tags: {
    regressed: 'Got worse',
    removed: 'Removed',
    gone: 'Removed though not repealed',
    added: 'New item',
    progressed: 'Got better',
    text: 'Only the text changed',
    changed: 'Details of the item changed',
    moved: 'Moved',
    years: 'Only the years changed',
    copied: 'Text copied',
    unchanged: 'Unchanged',
  },
  groups: {
    regressed: 'Got worse',
    removed: 'Removed items',
    added: 'New items',
    progressed: 'Got better',
    changed: 'Changed items',
  },
  // Folded away.
  yearsOnlyItems: 'Only the years changed: %{count}',
  unchangedItems: 'Unchanged: %{count}',
  severalClasses: 'An item may belong to several groups.',
  statuses: 'Items by status',
  before: 'Before',
  after: 'After',
  change: 'Change',
  items: 'Items',

  filter: 'Filter items',
  show: 'Show',
  everything: 'All items',
  clear: 'Clear',
  // The braces are filled in by the page's script.
  shown: 'Items shown: {shown} of {total}',

  item: 'Item %{number}',
  formerItem: 'Former item %{number}',
  formerNumber: 'formerly %{number}',
  figures: 'Indicators',
  byPeriod: 'By period',
  noFigure: 'no data',
  // What the mark on a figure means.
  incompleteFigure: '* – from incomplete data',
  percent: '%{amount}%',
  execution: 'Execution',

  // Said by a screen reader around words that came or went.
  deleted: 'deleted:',
  inserted: 'inserted:',
} as const
