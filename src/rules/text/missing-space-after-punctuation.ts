import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { trait } from '../../text/traits.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** «1С:Бухгалтерия» is a name. «г.Москва» and «п.1» are customary; a word of three letters or more that a full stop ends is a sentence's last. */
const glued = /(?<=[А-Яа-яЁё])(?<!1С(?=:))([,;:!?])(?=[А-Яа-яЁё])|(?<=[а-яё]{3})(\.)(?=[А-ЯЁ])/g

export const rule: Rule<'missing-space-after-punctuation'> = {
  id: 'missing-space-after-punctuation',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих⟦,⟧проведён 1 семинар.', 'Обучено 5 служащих, проведён 1 семинар.'),
    answer('Обучено 5 служащих⟦.⟧Проведён 1 семинар.', 'Обучено 5 служащих. Проведён 1 семинар.'),
  ],
  inTexts: () => ({
    requires: trait.letterAfterPunctuation,
    *findIn({ text, masked }) {
      for (const { index, 0: mark } of matchesIn(masked, glued)) {
        const fix = [{ text, from: index + 1, to: index + 1, insert: ' ' }]
        yield finding('missing-space-after-punctuation', text.placeOf(index, index + 1), { mark }, { fix })
      }
    },
  }),
}
