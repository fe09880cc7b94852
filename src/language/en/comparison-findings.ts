import type { ComparisonWords } from '../finding-words.js'

export const comparisonFindings: ComparisonWords = {
  'copied-from-last-year': ({ previous, item, department, figures }) => ({
    message:
      `the text${figures ? ' with its figures' : ''} is that of ${item === null ? '' : `item ${item} of `}${previous}` +
      (department === null ? '' : ` (${department})`),
    hint: 'See whether it is about this period.',
  }),
  'duplicate-paragraph': ({ item, first, exact }) => ({
    message: `a paragraph of item ${item} ${exact ? 'repeats' : 'nearly repeats'} one of ${item === first ? 'the same item' : `item ${first}`}`,
  }),
  'restates-measure': ({ percent, item }) => ({
    message: `the answer repeats item ${item} itself (${percent}% of its words) and does not say what was done`,
  }),
  'no-figures': ({ item, deadline }) => ({
    message: `the answers to item ${item} (due: ${deadline}) hold neither a number nor a date`,
  }),
  'quarterly-without-quarters': ({ item, names }) => ({
    message: `item ${item} is due every quarter, and its indicators are given for the whole period: ${names.map((name) => `“${name}”`).join(', ')}`,
    hint: 'Give them by quarter: {Q1: …, Q2: …, Q3: …, Q4: …}.',
  }),
}
