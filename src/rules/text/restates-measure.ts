import { finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { PlanItem } from '../../model/plan.js'
import { matchesIn } from '../../text/matches.js'
import { sharedPart, shinglesOf } from '../../text/shingles.js'
import { wordsIn } from '../../text/words.js'
import type { Rule } from '../rule.js'

const leastWords = 8
/** Of the measure's runs of words in a sentence, and of the sentence's in the measure. */
const leastSharedShingles = 0.5
const part = 0.35
const nothingElse = 0.6
const copied = 0.8
const longMeasure = 18

export const rule: Rule<'restates-measure'> = {
  id: 'restates-measure',
  severity: 'info',
  fixable: false,
  examples: [
    {
      plan: `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Обеспечение участия муниципальных служащих в семинарах по вопросам противодействия коррупции, deadline: до конца года}
`,
      bad: `department: finance
items:
  "1.1": |
    ⟦Обеспечено участие муниципальных служащих в семинарах по вопросам противодействия коррупции.⟧
`,
      good: `department: finance
items:
  "1.1": |
    Проведено 5 семинаров, на которых 40 служащих разобрали типичные случаи.
`,
    },
  ],
  inParagraphs() {
    const shinglesOfMeasure = memoizeByIdentity(shinglesOfLong)
    return {
      *findIn({ text, from, masked, items, words }) {
        let shingles: Int32Array | null = null
        for (const item of items) {
          const wanted = shinglesOfMeasure(item)
          // What no paragraph as a whole repeats, none of its sentences does.
          if (wanted.size === 0) continue
          shingles ??= shinglesOf(words)
          const shared = shingles.filter((one) => wanted.has(one))
          if (shared.length === 0 || new Set(shared).size / wanted.size < part) continue
          const found = sentencesIn(masked).find(({ value }) => repeats(value, wanted))
          if (!found) continue
          const percent = Math.round(sharedPart(wanted, shinglesIn(found.value)) * 100)
          const place = text.placeOf(from + found.start, from + found.start + found.value.length)
          yield finding('restates-measure', place, { percent, item: item.number })
          break
        }
      },
    }
  },
}

/** None of a measure that has too few words to be told from others. */
function shinglesOfLong({ measure }: PlanItem): ReadonlySet<number> {
  const words = wordsIn(measure.normalize())
  return new Set(words.length < leastWords ? [] : shinglesOf(words))
}

function shinglesIn(text: string): Set<number> {
  return new Set(shinglesOf(wordsIn(text)))
}

/** What says how much was done, or that there was nothing to do, says something of its own. */
const own = /(?<![\d.])(?!(?:19|20)\d{2} г)\d+ [а-яё]|не (?:поступ|выявл|установл|было|зарегистр)|отсутств/

/**
 * Half of the measure is there, and half of the sentence is the measure; or the sentence says next to nothing else; or a
 * long measure was copied as it is, whatever stands beside it.
 */
function repeats(sentence: string, wanted: ReadonlySet<number>): boolean {
  const said = shinglesIn(sentence)
  const ofMeasure = sharedPart(wanted, said)
  if (wanted.size >= longMeasure && ofMeasure >= copied) return true
  const ofSentence = sharedPart(said, wanted)
  return (
    ofSentence >= leastSharedShingles &&
    (ofMeasure >= leastSharedShingles || (ofSentence >= nothingElse && ofMeasure >= part)) &&
    !own.test(sentence)
  )
}

function sentencesIn(text: string): { value: string; start: number }[] {
  return Array.from(
    matchesIn(text, /[^.!?]+(?:[.!?]+(?![\s»)]+[А-ЯЁ«]|\s*$)[^.!?]*)*[.!?]*/g),
    ({ index, 0: typed }) => {
      const value = typed.trim()
      return { value, start: index + typed.indexOf(value) }
    },
  ).filter(({ value }) => value !== '')
}
