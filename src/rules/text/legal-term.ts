import { builtInLeft } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { WordTable } from '../../model/vocabulary.js'
import { type FoundPhrase, Phrases } from '../../text/phrases.js'
import { quotationsIn } from '../../text/quotations.js'
import { sentenceAround } from '../../text/sentences.js'
import { SplitPhrases } from '../../text/split-phrases.js'
import { contains } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** Of money of the city, and to whom it is told, information is provided: «гражданам предоставлены сведения о расходах бюджета». */
const provided = /предостав/i
const ofMoney =
  /^ (?:[а-яё]+(?:ого|ой|их|ых) )?(?:бюджет|казн|город|район|област|учрежд|организац|предприят|фонд|поселени)/i
const receiver =
  /(?<![а-яё])(?:гражданам|жителям|населению|СМИ|средствам массовой|посетителям|заявител(?:ю|ям)|журналистам|прокуратур[еу]|для опубликования|по запрос)/i

/** The phrases of a table: whole ones, and those with words in between. */
const phrasesOf = memoizeByIdentity((table: WordTable): readonly (Phrases | SplitPhrases)[] => {
  const entries = [...table]
  return [
    new Phrases(entries.filter(([wrong]) => !wrong.includes('…'))),
    new SplitPhrases(entries.filter(([wrong]) => wrong.includes('…'))),
  ]
})

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
    answer(
      'До 30 апреля ⟦предоставили 5 служащих сведения о доходах⟧ за 2019 год.',
      'Жителям предоставлены сведения о расходах бюджета за 2020 год.',
    ),
  ],
  inParagraphs: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const all = [...phrasesOf(vocabulary.added.terms), ...phrasesOf(builtInLeft('terms', vocabulary))]
    return {
      precheck: ({ words }) => all.some((one) => one.mayBeAmong(words)),
      *findIn({ text, from, masked, words }) {
        const found = all.flatMap((one) => one.in(masked, words))
        if (found.length === 0) return
        // What an act or a poster is called is quoted as it is.
        const quoted = quotationsIn(masked)
        let end = 0
        for (const { found: wrong, right, ...place } of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
          if (contains(quoted, place.from) || place.from < end || isProvided(masked, { found: wrong, right, ...place }))
            continue
          end = place.to
          yield finding('legal-term', text.placeOf(from + place.from, from + place.to), { found: wrong, right })
        }
      },
    }
  },
}

function isProvided(text: string, { found, from, to }: FoundPhrase): boolean {
  if (!provided.test(found)) return false
  const sentence = sentenceAround(text, from, to)
  return ofMoney.test(text.slice(to, to + 60)) || receiver.test(text.slice(sentence.from, sentence.to))
}
