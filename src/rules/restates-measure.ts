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
    for (const { text, from, to, covered, items, before } of paragraphsOf(context)) {
      for (const { measure, number } of items) {
        const wanted = of(measure)
        if (wanted.size === 0 || covered.length > measure.length * 3) continue
        const said = shinglesOf(wordsOf(covered), shingleLength)
        const part = sharedPart(wanted, said)
        // Much of the measure is there, and little besides it; the first paragraph is where it is customary.
        const mostly = sharedPart(said, wanted)
        if (part < 0.5 || mostly < 0.4 || (before && mostly < 0.6)) continue
        const args = { percent: Math.round(part * 100), item: number }
        yield finding('restates-measure', text.placeOf(from, to), args)
        break
      }
    }
  },
}
