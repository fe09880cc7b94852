import type { MeaningWords } from '../finding-words.js'
import { shorten } from './finding-phrases.js'

export const meaningFindings: MeaningWords = {
  'undefined-abbreviation': ({ abbreviation }) => ({
    message: `“${abbreviation}” is explained nowhere in the report`,
    hint: 'Write it in full with “(далее – …)”, or add it to vocabulary.abbreviations.',
  }),
  'abbreviation-variant': ({ problem, found, introduced }) =>
    problem === 'variant'
      ? { message: `“${found}”, and “${introduced}” was introduced` }
      : found === introduced
        ? { message: `“${found}” has been introduced before` }
        : { message: `a second short name for the same: “${found}”, and “${introduced}” was introduced` },
  'stale-year': ({ year, period }) => ({
    message: `the year ${year} in the report of ${period.slice(0, 4)}`,
    hint: 'If the year is right, allow it in the plan: allowYears of the item.',
  }),
  'act-before-period': ({ act, period }) => ({
    message: `act ${shorten(act)} is older than the period (${period}) and told as its event`,
  }),
  'act-name-mismatch': ({ problem, act, name, other }) =>
    problem === 'names'
      ? { message: `act ${shorten(act)} has two names: “${shorten(name)}” and “${shorten(other)}”` }
      : { message: `item ${other} of the plan names another act: ${shorten(name)}` },
  'named-thing-mismatch': ({ found, measure }) => ({
    message: `“${shorten(found)}”, and in the plan “${shorten(measure)}”`,
  }),
}
