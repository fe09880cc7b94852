import { finding } from '../../findings/diagnostic.js'
import { codePointOf } from '../../model/text.js'
import { matchesIn } from '../../text/matches.js'
import { mergeOverlapping, type TextRange } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** Soft hyphen, ¬ (what a soft hyphen becomes when copied), zero-width characters, marks of direction, fillers. */
const unseen = /[\u00ad¬\u115f\u1160\u200b-\u200f\u2060\u3164\uffa0\ufeff]+/g
/** As wide as a letter: between two words one may stand for the space. */
const filler = /[\u115f\u1160\u3164\uffa0]/
/** They turn round what they enclose, and what was to be read there only a person can tell. */
const direction = /[\u061c\u202a-\u202e\u2066-\u2069]/g
const closing = /[\u202c\u2069]/
/**
 * What should have been something else, so that to take it away would be to guess: what a wrong encoding leaves, and line
 * ends that YAML takes for no line ends. A text that is broken all over is told once, not at every word.
 */
const stranded = {
  lost: /\ufffd+(?:[^\ufffd\n]{1,12}\ufffd+)*/g,
  misread: /[\u0080-\u009f]+(?:[^\u0080-\u009f\n]{1,12}[\u0080-\u009f]+)*/g,
  'line-end': /[\u2028\u2029]+/g,
} as const
const problems = ['lost', 'misread', 'line-end'] as const

/** What stands around one inside a word: «муни¬ципальных», and «информационно¬-справочной». */
const wordBefore = /[A-Za-zА-Яа-яЁё]-?$/
const wordBehind = /^-?[A-Za-zА-Яа-яЁё]/

export const rule: Rule<'invisible-character'> = {
  id: 'invisible-character',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 муни⟦¬⟧ципальных служащих.', 'Обучено 5 муниципальных служащих.'),
    answer(
      'Обучено 5 служащих информационно⟦¬⟧-справочной службы.',
      'Обучено 5 служащих информационно-справочной службы.',
    ),
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
    answer('Обучено 5 муни⟦\ufffd⟧ипальных служащих.', 'Обучено 5 муниципальных служащих.', { byHand: true }),
    {
      bad: `department: finance
items:
  "1.1": "Обучение в 2020 году ⟦\\u0096⟧ 5 служащих."
`,
      good: `department: finance
items:
  "1.1": "Обучение в 2020 году – 5 служащих."
`,
      byHand: true,
    },
    answer('Обучено 5 ⟦\u202eхищажулс\u202c⟧ отдела.', 'Обучено 5 служащих отдела.', { byHand: true }),
    {
      bad: `department: finance
items:
  "1.1": "Обучено 5 служащих.⟦\\u2028⟧Проведены 3 беседы."
`,
      good: `department: finance
items:
  "1.1": "Обучено 5 служащих. Проведены 3 беседы."
`,
      byHand: true,
    },
  ],
  inTexts: () => ({
    requires:
      /[\u00ad¬\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\u3164\ufeff\uffa0\ufffd\u0080-\u00a0]/,
    *findIn({ text, value }) {
      for (const { index, 0: found } of matchesIn(value, unseen)) {
        const end = index + found.length
        const inside =
          wordBefore.test(value.slice(Math.max(0, index - 2), index)) && wordBehind.test(value.slice(end, end + 2))
        // ¬ by itself is a sign of logic; a joiner between emoji makes one of two.
        if (!inside && (found.includes('¬') || found.includes('\u200d') || found.includes('\u200c'))) continue
        const fix = [{ text, from: index, to: end, insert: '' }]
        const more = inside && filler.test(found) ? {} : { fix }
        yield finding('invisible-character', text.placeOf(index, end), { code: codePointOf(found), inside }, more)
      }
      for (const { from, to } of turnedRound(value)) {
        const args = { code: codePointOf(value.slice(from)), problem: 'direction' } as const
        yield finding('invisible-character', text.placeOf(from, to), args)
      }
      for (const { from, to } of edges(value)) {
        const fix = [{ text, from, to, insert: '' }]
        yield finding('invisible-character', text.placeOf(from, to), { code: 'U+00A0', inside: false }, { fix })
      }
      for (const problem of problems) {
        for (const { index, 0: found } of matchesIn(value, stranded[problem])) {
          const place = text.placeOf(index, index + found.length)
          yield finding('invisible-character', place, { code: codePointOf(found), problem })
        }
      }
    },
  }),
}

/** From each control of direction to the one that ends what it does; that alone where there is none. */
function turnedRound(value: string): TextRange[] {
  const open: TextRange[] = []
  const found: TextRange[] = []
  for (const { index, 0: control } of matchesIn(value, direction)) {
    const last = closing.test(control) ? open.pop() : undefined
    if (last) last.to = index + 1
    const own = last ?? { from: index, to: index + 1 }
    if (!last && control !== '\u061c' && !closing.test(control)) open.push(own)
    if (!last) found.push(own)
  }
  return mergeOverlapping(found)
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
