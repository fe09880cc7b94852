import { finding } from '../diagnostics/diagnostic.js'
import { paragraphsOf } from './paragraphs.js'
import { isIn, quotationsIn } from './quotations-of.js'
import type { Rule } from './rule.js'

/** A word of small letters; names, abbreviations and what holds digits pass. */
const word = /(?<![А-Яа-яЁё\w-])[а-яё]{3,40}(?:-[а-яё]{2,40})*(?![А-Яа-яЁё\w-])/g

export const rule: Rule<'spelling'> = {
  id: 'spelling',
  severity: 'off',
  fixable: false,
  essential: false,
  // Its examples need the dictionary, which is optional: test/rules/spelling.test.ts.
  examples: [],
  *check(context) {
    const { speller, vocabulary } = context
    if (!speller || context.plan.language !== 'ru') return
    const own = new Set(vocabulary.words.map((one) => one.toLowerCase()))
    const known = new Map<string, boolean>()
    for (const { text, from, covered } of paragraphsOf(context)) {
      const quoted = quotationsIn(covered)
      for (const { index, 0: found } of covered.matchAll(word)) {
        // Places of values are covered by one letter.
        if (/^я+$/.test(found) || own.has(found) || isIn(quoted, index)) continue
        const knows = known.get(found) ?? found.split('-').every((part) => own.has(part) || speller.knows(part))
        known.set(found, knows)
        if (knows) continue
        const place = text.placeOf(from + index, from + index + found.length)
        yield finding('spelling', place, { word: found, suggestion: speller.suggest(found) })
      }
    }
  },
}
