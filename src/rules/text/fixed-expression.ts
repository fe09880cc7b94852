import { finding } from '../../findings/diagnostic.js'
import { groupBy } from '../../model/group-by.js'
import { likeTyped } from '../../text/capitals.js'
import { matchesIn } from '../../text/matches.js'
import { Phrases } from '../../text/phrases.js'
import { wordsIn } from '../../text/words.js'
import type { Rule } from '../rule.js'
import { patterns } from './expression-pattern-table.js'
import { doubtful, expressions, means } from './expression-table.js'

const builtIn = new Phrases(expressions)
const uncertain = new Phrases(doubtful)
const patternsByWord = groupBy(
  patterns.flatMap((one) => wordsIn(one.words.join(' ')).map((word) => ({ word, one }))),
  ({ word }) => word,
)

export const rule: Rule<'fixed-expression'> = {
  id: 'fixed-expression',
  severity: 'warning',
  fixable: true,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих, ⟦а так же⟧ 2 руководителя.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих, а также 2 руководителя.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих, ⟦том числе⟧ 2 руководителя.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих, в том числе 2 руководителя.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих. ⟦Кроме того⟧ проведён 1 семинар.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих. Кроме того, проведён 1 семинар.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    ⟦В течении⟧ 2020 года обучено 5 служащих.
`,
      good: `department: finance
items:
  "1.1": |
    В течение 2020 года обучено 5 служащих.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Прошли 2 ⟦онлайн конференции⟧, обучено 5 служащих.
`,
      good: `department: finance
items:
  "1.1": |
    Прошли 2 онлайн-конференции, обучено 5 служащих.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих ⟦по средствам⟧ семинара.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих, отчёт по средствам бюджета составлен.
`,
      byHand: true,
    },
  ],
  inParagraphs: ({ vocabulary }) => {
    const own = new Phrases(vocabulary.expressions)
    return {
      *findIn({ text, from, masked, words }) {
        const place = (start: number, end: number) => text.placeOf(from + start, from + end)
        const fixOf = (start: number, end: number, insert: string) => [
          { text, from: from + start, to: from + end, insert },
        ]
        // The city's own table comes first: where it speaks of the same words, the built-in one is silent.
        const taken = new Set<number>()
        const isTaken = (start: number, end: number) => {
          for (let at = start; at < end; at++) if (taken.has(at)) return true
          return false
        }
        for (const some of [own, builtIn]) {
          for (const { found, right, from: start, to: end } of some.in(masked, words)) {
            if (isTaken(start, end)) continue
            for (let at = start; at < end; at++) taken.add(at)
            const fix = right === '' ? {} : { fix: fixOf(start, end, right) }
            yield finding('fixed-expression', place(start, end), { found, right }, fix)
          }
        }
        for (const { found, right, from: start, to: end } of uncertain.in(masked, words)) {
          if (isTaken(start, end) || means.test(masked.slice(end, end + 20))) continue
          yield finding('fixed-expression', place(start, end), { found, right })
        }
        const telling = words.filter((word) => patternsByWord.has(word))
        const candidates = new Set(telling.flatMap((word) => patternsByWord.get(word) ?? []).map(({ one }) => one))
        for (const { pattern, right, byHand } of patterns.filter((one) => candidates.has(one))) {
          for (const match of matchesIn(masked, pattern)) {
            const found = match[1] ?? ''
            const start = match.index + match[0].lastIndexOf(found)
            const end = start + found.length
            if (isTaken(start, end)) continue
            const mended = likeTyped(found, right(found))
            const fix = byHand ? {} : { fix: fixOf(start, end, mended) }
            yield finding('fixed-expression', place(start, end), { found, right: mended }, fix)
          }
        }
      },
    }
  },
}
