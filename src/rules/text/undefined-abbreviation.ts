import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { quotationsIn } from '../../text/quotations.js'
import { contains, type TextRange } from '../../text/text-ranges.js'
import { trait } from '../../text/traits.js'
import { answer } from '../example.js'
import { paragraphsOf, proseOf } from '../paragraphs.js'
import type { Rule } from '../rule.js'

const capitals = /(?<![А-Яа-яЁё\w-])[А-ЯЁ]{3,10}(?![А-Яа-яЁё\w])/g
const roman = /^[ХІ]+$/
const introduced =
  /\((?:далее|именуем[а-я]*)[^)–—-]{0,25}[–—-][ \u00a0]?([^)]{2,80})\)|\(([А-ЯЁ]{3,10})\)|([А-ЯЁ]{3,10}) \([а-яё]/g

export const rule: Rule<'undefined-abbreviation'> = {
  id: 'undefined-abbreviation',
  severity: 'info',
  fixable: false,
  examples: [
    answer(
      'Обучено 5 служащих ⟦КУМИ⟧. Ещё 2 служащих КУМИ прошли тестирование.',
      'Обучено 5 служащих комитета по управлению имуществом (далее – КУМИ). СМИ об этом сообщали 2 раза, КУМИ – 3.',
    ),
  ],
  *check(context) {
    const { plan, vocabulary } = context
    const known = new Set([
      ...tableWith('abbreviations', vocabulary).keys(),
      ...plan.departments.flatMap(({ abbreviation }) => abbreviation?.split(/\s+/) ?? []),
    ])
    for (const { value, traits } of proseOf(context).values()) {
      if ((traits & trait.bracket) === 0 || (traits & trait.capitals) === 0) continue
      for (const [, name, bracketed, before] of matchesIn(value, introduced)) {
        for (const [one] of matchesIn(name ?? bracketed ?? before ?? '', /[А-ЯЁ]{2,10}/g)) known.add(one)
      }
    }
    for (const { text, from, masked, traits } of paragraphsOf(context)) {
      if ((traits & trait.capitals) === 0) continue
      // A name that is shouted, or a heading, is no abbreviation.
      if (masked === masked.toUpperCase()) continue
      let quoted: TextRange[] | null = null
      for (const { index, 0: abbreviation } of matchesIn(masked, capitals)) {
        if (known.has(abbreviation) || roman.test(abbreviation)) continue
        quoted ??= quotationsIn(masked)
        if (contains(quoted, index)) continue
        // Told once: who explains it explains it for all.
        known.add(abbreviation)
        const place = text.placeOf(from + index, from + index + abbreviation.length)
        yield finding('undefined-abbreviation', place, { abbreviation })
      }
    }
  },
}
