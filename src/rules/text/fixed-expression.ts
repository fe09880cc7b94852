import { areBuiltIn, builtInLeft, tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { groupBy } from '../../model/group-by.js'
import { noVocabulary, type Vocabulary } from '../../model/vocabulary.js'
import { likeTyped } from '../../text/capitals.js'
import { matchesIn } from '../../text/matches.js'
import { Phrases } from '../../text/phrases.js'
import { sentenceAround } from '../../text/sentences.js'
import { wordsIn } from '../../text/words.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'
import { isDoubtful, isRight, patterns, patternsOf } from './expression-pattern-table.js'

/** Behind what may be right, and only its writer knows. */
const doubt = '?'

/** «согласно плана и графика»: with the first word mended, the second would be left. */
const governing = /^(?:согласно|об?)[ \u00a0]/i

/** What stands before and behind a phrase in its sentence. */
function around(text: string, start: number, end: number): { before: string; behind: string } {
  const sentence = sentenceAround(text, start, end)
  return { before: text.slice(sentence.from, start), behind: text.slice(end, sentence.to) }
}

/** What is looked for, with the tables as they are built in or as a city has them. */
function soughtWith(vocabulary: Vocabulary) {
  const expressions = [...builtInLeft('expressions', vocabulary)]
  const doubtful = expressions.filter(([, right]) => right.endsWith(doubt))
  const ofTables = patternsOf(tableWith('introductory', vocabulary), tableWith('compounds', vocabulary))
  const all = [...patterns, ...ofTables].filter(({ words }) => words.length > 0)
  return {
    certain: new Phrases(expressions.filter(([, right]) => !right.endsWith(doubt))),
    uncertain: new Phrases(doubtful.map(([wrong, right]) => [wrong, right.slice(0, -doubt.length)] as const)),
    patterns: all,
    patternsByWord: groupBy(
      all.flatMap((one) => wordsIn(one.words.join(' ')).map((word) => ({ word, one }))),
      ({ word }) => word,
    ),
  }
}

const soughtAlways = soughtWith(noVocabulary)

export const rule: Rule<'fixed-expression'> = {
  id: 'fixed-expression',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих, ⟦а так же⟧ 2 руководителя.', 'Обучено 5 служащих, а также 2 руководителя.'),
    answer('Обучено 5 служащих, ⟦том числе⟧ 2 руководителя.', 'Обучено 5 служащих, в том числе 2 руководителя.'),
    answer(
      'Обучено 5 служащих. ⟦Кроме того⟧ проведён 1 семинар.',
      'Обучено 5 служащих. Кроме того, проведён 1 семинар.',
    ),
    answer('⟦В течении⟧ 2020 года обучено 5 служащих.', 'В течение 2020 года обучено 5 служащих.'),
    answer('Прошли 2 ⟦онлайн конференции⟧, обучено 5 служащих.', 'Прошли 2 онлайн-конференции, обучено 5 служащих.'),
    answer('Обучено 5 служащих ⟦по средствам⟧ семинара.', 'Обучено 5 служащих, отчёт по средствам бюджета составлен.', {
      byHand: true,
    }),
  ],
  inParagraphs: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const own = new Phrases(vocabulary.added.expressions)
    const isUnchanged = areBuiltIn(['compounds', 'introductory'], vocabulary) && vocabulary.off.expressions.size === 0
    const { certain, uncertain, patterns, patternsByWord } = isUnchanged ? soughtAlways : soughtWith(vocabulary)
    const phrases = [own, certain, uncertain]
    return {
      precheck: ({ words }) =>
        words.some((word) => patternsByWord.has(word)) || phrases.some((some) => some.mayBeAmong(words)),
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
        for (const some of [own, certain]) {
          for (const { found, right, from: start, to: end } of some.in(masked, words)) {
            if (isTaken(start, end)) continue
            const { before, behind } = around(masked, start, end)
            if (some === certain && isRight(found, before, behind)) continue
            for (let at = start; at < end; at++) taken.add(at)
            const isHalf = governing.test(found) && /^ (?:и|или|либо) /.test(behind)
            const isSure = right !== '' && !isHalf && !(some === certain && isDoubtful(found, before))
            const fix = isSure ? { fix: fixOf(start, end, right) } : {}
            yield finding('fixed-expression', place(start, end), { found, right }, fix)
          }
        }
        for (const { found, right, from: start, to: end } of uncertain.in(masked, words)) {
          const { before, behind } = around(masked, start, end)
          if (isTaken(start, end) || isRight(found, before, behind)) continue
          yield finding('fixed-expression', place(start, end), { found, right })
        }
        const telling = words.filter((word) => patternsByWord.has(word))
        const candidates = new Set(telling.flatMap((word) => patternsByWord.get(word) ?? []).map(({ one }) => one))
        for (const { pattern, right, unless, byHand } of patterns.filter((one) => candidates.has(one))) {
          for (const match of matchesIn(masked, pattern)) {
            const found = match[1] ?? ''
            const start = match.index + match[0].lastIndexOf(found)
            const end = start + found.length
            if (isTaken(start, end)) continue
            if (unless) {
              const { before, behind } = around(masked, start, end)
              if (unless.test(before + found + behind)) continue
            }
            const wanted = right(found)
            if (wanted === null) continue
            const mended = likeTyped(found, wanted)
            const fix = byHand ? {} : { fix: fixOf(start, end, mended) }
            yield finding('fixed-expression', place(start, end), { found, right: mended }, fix)
          }
        }
      },
    }
  },
}
