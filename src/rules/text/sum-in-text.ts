import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/**
 * «20 проверок, в том числе 18 плановых и 1 внеплановая»: a number with its noun, then two parts or more of which each is a
 * number and an adjective alone, so that they count the same thing, up to the end of the sentence.
 */
const sum =
  /(?=\d)(?<![\d.,])(\d{1,6}) [а-яё]{3,30}(?: [а-яё]{3,30})?(?:(?:,? (?:в том числе|в т\. ?ч\.|из них|из которых|а именно):?|:) | \()((?:\d{1,6} [а-яё]{3,30}(?:ых|их|ая|яя|ое|ее|ый|ий|ые|ие)(?:, (?:и )?| и )?){2,8})(?=[.;)]|$)/g

export const rule: Rule<'sum-in-text'> = {
  id: 'sum-in-text',
  severity: 'info',
  fixable: false,
  examples: [
    answer(
      'Проведено ⟦20 проверок, в том числе 18 плановых и 1 внеплановая⟧.',
      'Проведено 20 проверок, в том числе 19 плановых и 1 внеплановая.',
    ),
  ],
  inParagraphs: () => ({
    requires: / (?:\(\d|(?<=(?:числе|ч\.|них|которых|именно|:):? )\d)/,
    *findIn({ text, from, masked }) {
      for (const { index, 0: found, 1: whole = '', 2: listed = '' } of matchesIn(masked, sum)) {
        const parts = Array.from(matchesIn(listed, /\d+/g), ([number]) => number)
        const total = parts.reduce((all, part) => all + Number(part), 0)
        // A placeholder's value is not known here; its cover of zeros is no number.
        if (total === Number(whole) || [whole, ...parts].some((one) => /^0/.test(one))) continue
        if (total < Number(whole) && !isComplete(found, Number(whole), total)) continue
        const closes = found.includes('(') && masked[index + found.length] === ')'
        const place = text.placeOf(from + index, from + index + found.length + (closes ? 1 : 0))
        yield finding('sum-in-text', place, { whole, sum: String(total), parts })
      }
    },
  }),
}

/**
 * «В том числе» may name some of them only: «20 проверок, в том числе 5 совместных». It names all of them where one kind is
 * what the other is not, where a colon lists them, and where next to nothing is left.
 */
function isComplete(found: string, whole: number, total: number): boolean {
  if (whole - total <= Math.max(1, whole / 10)) return true
  if (!/числе|т\. ?ч|из них|из которых/.test(found)) return true
  const kinds = Array.from(matchesIn(found, /\d [а-яё]{3,30}/g), ([counted]) => counted.slice(2, 8))
  return kinds.some((kind) =>
    kinds.some(
      (other) =>
        /^(?:не|вне|без|за)/.test(other) && other.replace(/^(?:не|вне|без|за)/, '').startsWith(kind.slice(0, 3)),
    ),
  )
}
