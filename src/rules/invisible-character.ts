import { finding } from '../diagnostics/diagnostic.js'
import { matchesIn } from '../model/matches.js'
import { trait } from '../model/traits.js'
import type { Rule } from './rule.js'

/** Soft hyphen, ¬ (what a soft hyphen becomes when copied), zero-width characters and marks of direction. */
const unseen = /[\u00ad¬\u200b-\u200f\u2060\ufeff]+/g
/** What stands around one inside a word: «муни¬ципальных», and «информационно¬-справочной». */
const wordBefore = /[A-Za-zА-Яа-яЁё]-?$/
const wordBehind = /^-?[A-Za-zА-Яа-яЁё]/

export const rule: Rule<'invisible-character'> = {
  id: 'invisible-character',
  severity: 'warning',
  fixable: true,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 муни⟦¬⟧ципальных служащих.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 муниципальных служащих.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих информационно⟦¬⟧-справочной службы.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих информационно-справочной службы.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": "Обучено 5 ⟦\\u200b⟧служащих."
`,
      good: `department: finance
items:
  "1.1": "Обучено 5 служащих."
`,
    },
  ],
  inTexts: () => ({
    needs: trait.unseen | trait.noBreakSpace,
    *findIn({ text, value }) {
      for (const { index, 0: found } of matchesIn(value, unseen)) {
        const end = index + found.length
        const inside =
          wordBefore.test(value.slice(Math.max(0, index - 2), index)) && wordBehind.test(value.slice(end, end + 2))
        // ¬ by itself is a sign of logic; a joiner between emoji makes one of two.
        if (!inside && (found.includes('¬') || found.includes('\u200d') || found.includes('\u200c'))) continue
        const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
        const fix = [{ text, from: index, to: end, insert: '' }]
        yield finding('invisible-character', text.placeOf(index, end), { code, inside }, { fix })
      }
      for (const { from, to } of edges(value)) {
        const fix = [{ text, from, to, insert: '' }]
        yield finding('invisible-character', text.placeOf(from, to), { code: 'U+00A0', inside: false }, { fix })
      }
    },
  }),
}

/** No-break spaces at either end of a line. */
function* edges(value: string): Generator<{ from: number; to: number }> {
  if (!value.includes('\u00a0')) return
  let start = 0
  for (const line of value.split('\n')) {
    const trimmed = line.trim()
    const from = start + line.length - line.trimStart().length
    if (trimmed !== '') {
      for (const [a, b] of [
        [start, from],
        [from + trimmed.length, start + line.length],
      ] as const) {
        if (value.slice(a, b).includes('\u00a0')) yield { from: a, to: b }
      }
    }
    start += line.length + 1
  }
}
