import { builtInLeft } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { WordTable } from '../../model/vocabulary.js'
import { Phrases } from '../../text/phrases.js'
import { quotationsIn } from '../../text/quotations.js'
import { contains } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const phrasesOf = memoizeByIdentity((table: WordTable) => new Phrases(table))

export const rule: Rule<'legal-term'> = {
  id: 'legal-term',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('В 5 проектах ⟦коррупционные факторы⟧ не выявлены.', 'В 5 проектах коррупциогенные факторы не выявлены.'),
    answer(
      'Случаев возникновения ⟦конфликта интереса⟧ не выявлено.',
      'Проведён семинар «Урегулирование конфликта интереса», обучено 5 служащих.',
    ),
  ],
  inParagraphs: ({ vocabulary }) => {
    const own = phrasesOf(vocabulary.added.terms)
    const builtIn = phrasesOf(builtInLeft('terms', vocabulary))
    return {
      precheck: ({ words }) => own.mayBeAmong(words) || builtIn.mayBeAmong(words),
      *findIn({ text, from, masked, words }) {
        const found = [...own.in(masked, words), ...builtIn.in(masked, words)]
        if (found.length === 0) return
        // What an act or a poster is called is quoted as it is.
        const quoted = quotationsIn(masked)
        const seen = new Set<number>()
        for (const { found: wrong, right, from: start, to: end } of found) {
          if (contains(quoted, start) || seen.has(start)) continue
          seen.add(start)
          yield finding('legal-term', text.placeOf(from + start, from + end), { found: wrong, right })
        }
      },
    }
  },
}
