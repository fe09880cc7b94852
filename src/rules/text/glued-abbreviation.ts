import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { withReplacements } from '../../findings/edits.js'
import type { Vocabulary, WordTable } from '../../model/vocabulary.js'
import { likeTyped } from '../../text/capitals.js'
import { matchesIn } from '../../text/matches.js'
import { isInPath } from '../../text/paths.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** «с.», «тыс.руб», «т.е.»: an abbreviation, and what of small letters is glued to it. */
const chain = /(?<![А-Яа-яЁёA-Za-z_.-])[А-Яа-яЁё][а-яё]{0,7}\.(?:[а-яё]{1,10}\.)*[а-яё]{0,20}/g
const wordBehind = /^[А-Яа-яЁё\d]{1,30}(?:\.\d{1,3}){0,3}/
/** Of the abbreviations that the table writes out whole, the longest has three letters. */
const mostLetters = 3

/** What becomes of a part of a chain, in UTF-16 units from its start. */
interface Change {
  start: number
  end: number
  insert: string
}

export const rule: Rule<'glued-abbreviation'> = {
  id: 'glued-abbreviation',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('В ⟦с.Бакчар⟧ обучено 5 служащих.', 'В с. Бакчар обучено 5 служащих.'),
    answer('По ⟦ст.17⟧ положения обучено 5 служащих.', 'По ст. 17 положения обучено 5 служащих.'),
    answer('На обучение 5 служащих выделено 12 ⟦тыс.руб.⟧', 'На обучение 5 служащих выделено 12 тыс. руб.'),
    answer('В 2019–2020 ⟦г.г.⟧ обучено 5 служащих.', 'В 2019–2020 гг. обучено 5 служащих.'),
    answer('Обучены все, ⟦т.е.⟧ 5 служащих.', 'Обучены все, т. е. 5 служащих.'),
  ],
  inTexts: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const abbreviations = tableWith('dotted-abbreviations', vocabulary)
    const isGlued = gluedWith(vocabulary)
    return {
      requires: /[А-Яа-яЁё]\.[А-Яа-яЁё\d«"№]/,
      *findIn({ text, masked }) {
        for (const { index, 0: typed } of matchesIn(masked, chain)) {
          const behind = masked.slice(index + typed.length, index + typed.length + 31)
          const whole = wholeAt(typed, behind, abbreviations)
          const changes = whole?.changes ?? spacesIn(typed, behind, isGlued)
          if (changes.length === 0 || isInPath(text, index)) continue
          const word = typed.endsWith('.') ? (wordBehind.exec(behind)?.[0] ?? '') : ''
          const found = whole?.typed ?? typed + word
          const fix = changes.map(({ start, end, insert }) => ({ text, from: index + start, to: index + end, insert }))
          const args = { found, right: withReplacements(found, changes).trimEnd() }
          yield finding('glued-abbreviation', text.placeOf(index, index + found.length), args, { fix })
        }
      },
    }
  },
}

/** Whether an abbreviation wants a space before a character: by its own entry, or as a unit before another one. */
function gluedWith(vocabulary: Vocabulary): (abbreviation: string, next: string) => boolean {
  const abbreviations = tableWith('dotted-abbreviations', vocabulary)
  const units = tableWith('units', vocabulary)
  return (abbreviation, next) => {
    const before = abbreviations.get(abbreviation.toLowerCase())?.split(' ') ?? []
    // «С.Петров» is somebody, «С.5» a page.
    if (/[А-ЯЁ«"]/.test(next)) return before.includes('names') && !/^[А-ЯЁ]$/.test(abbreviation)
    if (/[\d№]/.test(next)) return before.includes('numbers')
    return /[а-яё]/.test(next) && (before.includes('words') || units.get(abbreviation) === 'stop')
  }
}

function spacesIn(typed: string, behind: string, isGlued: ReturnType<typeof gluedWith>): Change[] {
  return matchesIn(typed, /([А-Яа-яё]+)\./g).flatMap(({ index, 0: found, 1: abbreviation = '' }) => {
    const at = index + found.length
    return isGlued(abbreviation, typed[at] ?? behind[0] ?? '') ? [{ start: at, end: at, insert: ' ' }] : []
  })
}

/** What the table writes out whole, such as «т.е.», with or without its last full stop. */
function wholeAt(typed: string, behind: string, abbreviations: WordTable): { typed: string; changes: Change[] } | null {
  const letters = typed.toLowerCase().split('.')
  for (let count = mostLetters; count > 1; count--) {
    const key = letters.slice(0, count).join('.')
    const listed = letters.length >= count ? abbreviations.get(key) : undefined
    if (listed === undefined) continue
    const hasStop = typed[key.length] === '.'
    const end = key.length + (hasStop ? 1 : 0)
    const next = typed[end] ?? behind[0] ?? '\n'
    // At the end of a paragraph the missing full stop is that of the sentence.
    const right = !hasStop && /\s/.test(next) && next !== ' ' ? listed.replace(/\.$/, '') : listed
    const whole = typed.slice(0, end)
    return { typed: whole, changes: changesTo(whole, `${right}${/[А-Яа-яЁё\d«"№]/.test(next) ? ' ' : ''}`) }
  }
  return null
}

/** Spaces and the last full stop are put in, and letters stay as they are; where they differ, all of it is replaced. */
function changesTo(typed: string, right: string): Change[] {
  const changes: Change[] = []
  let at = 0
  for (const one of right) {
    if (one === typed[at]?.toLowerCase()) at++
    else if (one === ' ' || (one === '.' && at === typed.length)) changes.push({ start: at, end: at, insert: one })
    else return [{ start: 0, end: typed.length, insert: likeTyped(typed, right) }]
  }
  return at === typed.length ? changes : [{ start: 0, end: typed.length, insert: likeTyped(typed, right) }]
}
