import { finding } from '../diagnostics/diagnostic.js'
import { paragraphsOf } from './paragraphs.js'
import type { Rule } from './rule.js'
import { sharedPart, shinglesOf, wordsOf } from './words-of.js'

const shingleLength = 3
const leastWords = 8

export const rule: Rule<'restates-measure'> = {
  id: 'restates-measure',
  severity: 'info',
  fixable: false,
  essential: false,
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
  *check(context) {
    const measures = new Map<string, Set<number>>()
    const of = (measure: string) => {
      const known = measures.get(measure)
      if (known) return known
      const words = wordsOf(measure)
      const shingles = words.length < leastWords ? new Set<number>() : shinglesOf(words, shingleLength)
      measures.set(measure, shingles)
      return shingles
    }
    for (const { text, from, covered, items } of paragraphsOf(context)) {
      for (const { measure, number } of items) {
        const wanted = of(measure)
        if (wanted.size === 0) continue
        const found = sentencesIn(covered).find(({ value }) => repeats(value, wanted))
        if (!found) continue
        const percent = Math.round(sharedPart(wanted, shinglesOf(wordsOf(found.value), shingleLength)) * 100)
        const place = text.placeOf(from + found.start, from + found.start + found.value.length)
        yield finding('restates-measure', place, { percent, item: number })
        break
      }
    }
  },
}

/** What says how much was done, or that there was nothing to do, says something of its own. */
const own = /(?<![\d.])(?!(?:19|20)\d{2} г)\d+ [а-яё]|не (?:поступ|выявл|установл|было|зарегистр)|отсутств/

/** Half of the measure is there, and half of the sentence is the measure. */
function repeats(sentence: string, wanted: ReadonlySet<number>): boolean {
  const said = shinglesOf(wordsOf(sentence), shingleLength)
  return sharedPart(wanted, said) >= 0.5 && sharedPart(said, wanted) >= 0.5 && !own.test(sentence)
}

function sentencesIn(text: string): { value: string; start: number }[] {
  return Array.from(text.matchAll(/[^.!?]+(?:[.!?]+(?![\s»)]+[А-ЯЁ«]|\s*$)[^.!?]*)*[.!?]*/g), ({ index, 0: typed }) => {
    const value = typed.trim()
    return { value, start: index + typed.indexOf(value) }
  }).filter(({ value }) => value !== '')
}
