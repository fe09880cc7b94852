import { finding } from '../diagnostics/diagnostic.js'
import { matchesIn } from '../model/matches.js'
import { WordSet } from '../model/words.js'
import { doubtful, expressions, means } from './expression-table.js'
import { Phrases } from './phrases-of.js'
import type { Rule } from './rule.js'

/** What a table of whole phrases cannot say. Group 1 is what is wrong, `right` what stands there instead. */
const patterns: readonly { pattern: RegExp; right: (found: string) => string }[] = [
  // «в» left out: not in «в том числе», nor where another preposition stands.
  {
    pattern: /(?<!(?:^|[^а-яё])(?:в|во|о|от|к|из|на|при)[ \u00a0])(?<![А-Яа-яЁё\w])(том числе)(?![А-Яа-яЁё\w])/gi,
    right: (found) => (found.startsWith('Т') ? 'В том числе' : 'в том числе'),
  },
  { pattern: /№[ \u00a0]?(\d{1,3} ФЗ)(?![А-Яа-яЁё\w])/g, right: (found) => found.replace(' ', '-') },
  {
    pattern: /(?:^|[.!?]\s)(Кроме того|Вместе с тем|Таким образом|Более того)(?=[ \u00a0][а-яёА-ЯЁ0-9])/g,
    right: (found) => `${found},`,
  },
  // A participle behind its noun: «с лицами замещающими», not where a comma or a dash stands before it.
  {
    pattern: /(?<![А-Яа-яЁё])(лиц(?:а|ам|ами|ах)? замещающ(?:ие|их|им|ими))(?![а-яё\w])/g,
    right: (found) => found.replace(' ', ', '),
  },
]

/** A word of each pattern; where there is none of them, none of the patterns is. */
const ofPatterns = new WordSet(
  'числе фз кроме вместе таким более замещающие замещающих замещающим замещающими'.split(' '),
)

const builtIn = new Phrases(expressions)
const uncertain = new Phrases(doubtful)

export const rule: Rule<'fixed-expression'> = {
  id: 'fixed-expression',
  severity: 'warning',
  fixable: true,
  essential: false,
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
      mayFindIn: ({ words }) =>
        [builtIn, own, uncertain].some((phrases) => phrases.mayBeIn(words)) || ofPatterns.mayShare(words),
      *findIn({ text, from, covered, words }) {
        const place = (start: number, end: number) => text.placeOf(from + start, from + end)
        const fixOf = (start: number, end: number, insert: string) => [
          { text, from: from + start, to: from + end, insert },
        ]
        // The city's own table comes first: where it speaks of the same words, the built-in one is silent.
        const taken: { from: number; to: number }[] = []
        const isTaken = (start: number, end: number) => taken.some((one) => one.from < end && start < one.to)
        for (const phrases of [own, builtIn]) {
          for (const { found, right, from: start, to: end } of phrases.in(covered, words)) {
            if (isTaken(start, end)) continue
            taken.push({ from: start, to: end })
            const fix = right === '' ? {} : { fix: fixOf(start, end, right) }
            yield finding('fixed-expression', place(start, end), { found, right }, fix)
          }
        }
        for (const { found, right, from: start, to: end } of uncertain.in(covered, words)) {
          if (isTaken(start, end) || means.test(covered.slice(end, end + 20))) continue
          yield finding('fixed-expression', place(start, end), { found, right })
        }
        if (!ofPatterns.mayShare(words)) return
        for (const { pattern, right } of patterns) {
          for (const match of matchesIn(covered, pattern)) {
            const found = match[1] ?? ''
            const start = match.index + match[0].indexOf(found)
            const end = start + found.length
            if (isTaken(start, end)) continue
            const mended = right(found)
            const fix = { fix: fixOf(start, end, mended) }
            yield finding('fixed-expression', place(start, end), { found, right: mended }, fix)
          }
        }
      },
    }
  },
}
