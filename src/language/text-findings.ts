import type { ChosenWordings } from './finding-keys.js'
import type { FindingPhrases } from './finding-phrases.js'

export function textFindings(phrases: FindingPhrases) {
  return {
    'invisible-character': (args) =>
      phrases.wording(args.inside ? 'invisible-character.inside' : 'invisible-character', args),
    'double-space': (args) => phrases.wording(args.places > 1 ? 'double-space.places' : 'double-space', args),
    'sum-in-text': (args) => phrases.wording('sum-in-text', { ...args, parts: args.parts.join(' + ') }),
    'fixed-expression': (args) =>
      phrases.wording(args.right === '' ? 'fixed-expression.wrong' : 'fixed-expression', args),
    spelling: (args) => phrases.wording('spelling', args, args.suggestion === null ? 'spelling.list' : null),
    'abbreviation-variant.again': (args) => {
      const isSame = args.found === args.introduced
      return phrases.wording(isSame ? 'abbreviation-variant.same' : 'abbreviation-variant.again', args)
    },
    'stale-year': ({ year, period }) => phrases.wording('stale-year', { year, reported: period.slice(0, 4) }),
    'copied-from-last-year': ({ previous, item, department, figures }) => {
      const by = department === null ? '' : phrases.say('copied-from-last-year.by', { department })
      return item === null
        ? phrases.wording('copied-from-last-year', { previous, figures, by })
        : phrases.wording('copied-from-last-year.item', { previous, item, figures, by }, 'copied-from-last-year.hint')
    },
    'duplicate-paragraph': (args) =>
      phrases.wording(args.item === args.first ? 'duplicate-paragraph.same' : 'duplicate-paragraph', args),
    'quarterly-without-quarters': ({ item, names }) =>
      phrases.wording('quarterly-without-quarters', { item, names: phrases.quoted(names) }),
  } satisfies ChosenWordings
}
