import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { WordTable } from '../../model/vocabulary.js'
import { fold } from '../../text/fold.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const part = '\\d{1,6} [а-яё]{3,30}(?:ых|их|ая|яя|ое|ее|ый|ий|ые|ие)(?: [а-яё]{3,30})?'

/**
 * «20 проверок, в том числе 18 плановых и 1 внеплановая проверка»: a number with its noun, then two parts or more of which
 * each is a number and an adjective, with that noun behind it or not, so that they count the same thing, up to the end of
 * the sentence.
 */
const sum = new RegExp(
  `(?=\\d)(?<![\\d.,])(\\d{1,6}) ((?:[а-яё]{3,30} )?[а-яё]{3,30})(?:(?:,? (?:в том числе|в т\\. ?ч\\.|из них|из которых|а именно):?|:| –) | \\()(${part}(?:(?:, (?:и )?| и )${part}){1,7})(?=[.;)]|$)`,
  'g',
)

/** Kinds and their opposites, without what changes with the case. */
const oppositesOf = memoizeByIdentity((table: WordTable) =>
  Array.from(table, ([one, other]) => [stemOf(one), stemOf(other)] as const),
)

const stemOf = (word: string) => fold(word).replace(/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их)$/, '')

export const rule: Rule<'sum-in-text'> = {
  id: 'sum-in-text',
  severity: 'info',
  fixable: false,
  examples: [
    answer(
      'Проведено ⟦20 проверок, в том числе 18 плановых и 1 внеплановая⟧.',
      'Проведено 20 проверок, в том числе 19 плановых и 1 внеплановая.',
    ),
    answer(
      'Проведено ⟦20 проверок: 18 плановых и 1 внеплановая проверка⟧.',
      'Проведено 20 проверок, из них 12 плановых, 5 внеплановых.',
    ),
  ],
  inParagraphs: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const opposites = oppositesOf(tableWith('opposites', vocabulary))
    return {
      requires: / (?:\(\d|(?<=(?:числе|ч\.|них|которых|именно|:):? |– )\d)/,
      *findIn({ text, from, masked }) {
        for (const { index, 0: found, 1: whole = '', 2: counted = '', 3: listed = '' } of matchesIn(masked, sum)) {
          const parts = matchesIn(listed, /(\d+) ([а-яё]+)(?: ([а-яё]{3,}))?/g)
          const numbers = parts.map(([, number = '']) => number)
          const total = numbers.reduce((all, number) => all + Number(number), 0)
          // A placeholder's value is not known here; its cover of zeros is no number.
          if (total === Number(whole) || [whole, ...numbers].some((one) => /^0/.test(one))) continue
          const noun = counted.split(' ').at(-1) ?? ''
          if (parts.some(([, , , own]) => own !== undefined && own.slice(0, 4) !== noun.slice(0, 4))) continue
          if (total < Number(whole)) {
            // «из них 12 плановых, 5 внеплановых» may go on, unless next to nothing is left.
            const isOpen = /числе|т\. ?ч|из них|из которых/.test(found) && !/ и \d/.test(listed)
            const left = Number(whole) - total
            const kinds = parts.map(([, , kind = '']) => stemOf(kind))
            const isWhole = opposites.some(([one, other]) => kinds.includes(one) && kinds.includes(other))
            if (!isWhole || (isOpen && left > Math.max(1, Number(whole) / 10))) continue
          }
          const closes = found.includes('(') && masked[index + found.length] === ')'
          const place = text.placeOf(from + index, from + index + found.length + (closes ? 1 : 0))
          yield finding('sum-in-text', place, { whole, sum: String(total), parts: numbers })
        }
      },
    }
  },
}
