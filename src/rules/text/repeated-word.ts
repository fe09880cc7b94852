import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import type { WordTable } from '../../model/vocabulary.js'
import { fold } from '../../text/fold.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** Runs of letters and digits, as the words of a paragraph are. */
const run = /[A-Za-zА-Яа-яЁё\d]+/g
const space = /^[ \u00a0]+$/
const russian = /^[А-Яа-яЁё]+$/
const capital = /^[А-ЯЁ]/
/** So many words are looked for twice in a row. */
const longest = 3

export const rule: Rule<'repeated-word'> = {
  id: 'repeated-word',
  severity: 'warning',
  fixable: false,
  examples: [
    answer('Обучено 5 ⟦служащих служащих⟧ города.', 'Обучено 5 служащих города.'),
    answer(
      'Обучено 5 служащих ⟦в соответствии в соответствии⟧ с планом.',
      'Обучено 5 служащих в соответствии с планом.',
    ),
  ],
  inParagraphs: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const repeatable = tableWith('repeatable', vocabulary)
    return {
      precheck: ({ words }) => words.some((_, at) => isRepeated(words, at)),
      *findIn({ text, from, masked }) {
        const words = wordsOf(masked)
        for (let at = 0; at < words.length; at++) {
          const count = repeatedAt(masked, words, at, repeatable)
          if (count === 0) continue
          const [start, end] = [words[at]?.from ?? 0, words[at + 2 * count - 1]?.to ?? 0]
          const args = { found: masked.slice(start, words[at + count - 1]?.to) }
          yield finding('repeated-word', text.placeOf(from + start, from + end), args)
          at += 2 * count - 1
        }
      },
    }
  },
}

/** Asked of every word there is, and so without a loop. */
function isRepeated(words: readonly number[], at: number): boolean {
  const word = words[at]
  if (word === words[at + 1]) return true
  if (word === words[at + 2] && words[at + 1] === words[at + 3]) return true
  return word === words[at + 3] && words[at + 1] === words[at + 4] && words[at + 2] === words[at + 5]
}

interface Word {
  typed: string
  folded: string
  from: number
  to: number
}

function wordsOf(text: string): Word[] {
  return matchesIn(text, run).map(({ index, 0: typed }) => {
    return { typed, folded: fold(typed), from: index, to: index + typed.length }
  })
}

/** How many words from a place on stand there twice in a row; 0 for none. */
function repeatedAt(text: string, words: readonly Word[], at: number, repeatable: WordTable): number {
  for (let count = 1; count <= longest; count++) {
    const once = words.slice(at, at + count)
    const again = words.slice(at + count, at + 2 * count)
    if (again.length < count || !once.every(({ folded }, index) => folded === again[index]?.folded)) continue
    if (!isProse(text, [...once, ...again])) continue
    if (count > 1 || !mayStandTwice(once[0], again[0], repeatable)) return count
  }
  return 0
}

/** Russian words with nothing but spaces between them, nor a hyphen beside them. */
function isProse(text: string, words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || /[-–]/.test((text[first.from - 1] ?? '') + (text[last.to] ?? ''))) return false
  // «с с. Красное», «и и.о. директора».
  if (last.typed.length === 1 && text[last.to] === '.') return false
  return words.every(({ typed, to }, index) => {
    const next = words[index + 1]
    return russian.test(typed) && (!next || space.test(text.slice(to, next.from)))
  })
}

/** «В селе Село…»: a name is none of the words before it. */
function mayStandTwice(once: Word | undefined, again: Word | undefined, repeatable: WordTable): boolean {
  return !once || !again || repeatable.has(once.typed.toLowerCase()) || capital.test(again.typed)
}
