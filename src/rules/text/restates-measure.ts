import { finding } from '../../findings/diagnostic.js'
import { OneHashBloomFilter } from '../../text/bloom-filter.js'
import { matchesIn } from '../../text/matches.js'
import { type Words, wordsIn } from '../../text/scan.js'
import { sharedPart, shingleAt, shinglesOf } from '../../text/words.js'
import type { Rule } from '../rule.js'

const shingleLength = 3
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
    const measures = new Map<string, Measure>()
    const of = (measure: string) => {
      const known = measures.get(measure) ?? measureOf(measure)
      measures.set(measure, known)
      return known
    }
    return {
      precheck: ({ items, words }) => items.some(({ measure }) => mayRepeat(words, of(measure))),
      *findIn({ text, from, masked, items }) {
        for (const { measure, number } of items) {
          const wanted = of(measure).shingles
          if (wanted.size === 0) continue
          const found = sentencesIn(masked).find(({ value }) => repeats(value, wanted))
          if (!found) continue
          const percent = Math.round(sharedPart(wanted, shinglesIn(found.value)) * 100)
          const place = text.placeOf(from + found.start, from + found.start + found.value.length)
          yield finding('restates-measure', place, { percent, item: number })
          break
        }
      },
    }
  },
}

interface Measure {
  words: OneHashBloomFilter
  /** None where it has too few words to be told from others. */
  shingles: ReadonlySet<number>
}

function measureOf(measure: string): Measure {
  const words = wordsIn(measure)
  const count = words.to - words.from
  const known = new OneHashBloomFilter(count)
  for (const hash of words.hashes.subarray(words.from, words.to)) known.add(hash)
  return { words: known, shingles: new Set(count < leastWords ? [] : shinglesOf(words, shingleLength)) }
}

/** What no paragraph as a whole repeats, none of its sentences does. */
function mayRepeat({ hashes, from, to }: Words, { words, shingles }: Measure): boolean {
  if (shingles.size === 0) return false
  const repeated = new Set<number>()
  let shared = 0
  for (let at = from; at < to; at++) {
    shared = words.mightContain(hashes[at] ?? 0) ? shared + 1 : 0
    if (shared < shingleLength) continue
    const shingle = shingleAt(hashes, at - shingleLength + 1, shingleLength)
    if (shingles.has(shingle)) repeated.add(shingle)
  }
  return repeated.size / shingles.size >= part
}

function shinglesIn(text: string): Set<number> {
  return new Set(shinglesOf(wordsIn(text), shingleLength))
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
