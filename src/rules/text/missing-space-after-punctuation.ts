import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** «1С:Бухгалтерия» is a name. A word of three letters or more that a full stop ends is a sentence's last. */
const glued = /(?<=[А-Яа-яЁё])(?<!1С(?=:))([,;:!?])(?=[А-Яа-яЁё])|(?<=[а-яё]{3})(\.)(?=[А-ЯЁ])/g

const lastWord = /[А-Яа-яЁё-]+$/

export const rule: Rule<'missing-space-after-punctuation'> = {
  id: 'missing-space-after-punctuation',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих⟦,⟧проведён 1 семинар.', 'Обучено 5 служащих, проведён 1 семинар.'),
    answer('Обучено 5 служащих⟦.⟧Проведён 1 семинар.', 'Обучено 5 служащих. Проведён 1 семинар.'),
  ],
  inTexts: ({ plan, vocabulary }) => {
    const abbreviations = plan.language === 'ru' ? tableWith('dotted-abbreviations', vocabulary) : null
    return {
      requires: /[,;:!?.][А-Яа-яЁё]/,
      *findIn({ text, masked }) {
        for (const { index, 0: mark } of matchesIn(masked, glued)) {
          // «пос.Майский» is told by glued-abbreviation.
          if (mark === '.' && abbreviations?.get(wordBefore(masked, index))?.includes('names')) continue
          const fix = [{ text, from: index + 1, to: index + 1, insert: ' ' }]
          yield finding('missing-space-after-punctuation', text.placeOf(index, index + 1), { mark }, { fix })
        }
      },
    }
  },
}

function wordBefore(text: string, at: number): string {
  return lastWord.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? ''
}
