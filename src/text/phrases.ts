import { groupBy } from '../model/group-by.js'
import { likeTyped } from './capitals.js'
import { hashOf, markOf, type Words } from './scan.js'
import { WordSet } from './words.js'

/** A phrase of a table where it was found, in UTF-16 units of the text. */
export interface FoundPhrase {
  found: string
  right: string
  from: number
  to: number
}

/** Phrases found by one word that are as long as one another, and have it in one place. */
interface Alike {
  length: number
  /** Where the word by which they are found begins in them. */
  offset: number
  phrases: ReadonlyMap<string, Phrase[]>
}

interface Phrase {
  wrong: string
  /** Where the right form has the wrong one within it: «глава города» has «глава». */
  withinRight: readonly number[]
  /** The same as the table has it, with its ё. */
  asListed: string
  right: string
  /** The longest word of it. */
  word: string
}

const letter = /[А-Яа-яЁё\w-]/

/**
 * Finds the phrases of a table as whole words, by the longest word of each, which few texts hold. Between the words stands
 * one space; where there are more, double-space tells.
 */
export class Phrases {
  readonly #byWord: ReadonlyMap<number, Alike[]>
  readonly #words: WordSet
  /** 0: none. */
  readonly #mark: number

  /** `builtIn`: there when the program is, so that texts are marked where they may hold one of them. */
  constructor(table: Iterable<readonly [wrong: string, right: string]>, { builtIn }: { builtIn: boolean }) {
    const phrases = Array.from(table).flatMap(([typed, right]) => {
      const wrong = foldedPhrase(typed.trim())
      const [word] = (wrong.match(/[а-яёa-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length)
      // Nothing but marks is no phrase.
      return word === undefined ? [] : [{ wrong, withinRight: within(wrong, right), asListed: typed, right, word }]
    })
    const byWord = groupBy(phrases, ({ word }) => hashOf(word))
    this.#byWord = new Map(Array.from(byWord, ([hash, some]) => [hash, groupedByShape(some)]))
    const hashes = [...this.#byWord.keys()]
    this.#words = new WordSet(hashes)
    this.#mark = builtIn ? markOf(hashes) : 0
  }

  /** Whether one of the phrases may be in a text. */
  mayBeIn({ marks, words }: { marks: number; words: Words }): boolean {
    if (this.#mark !== 0) return (marks & this.#mark) !== 0
    return this.#byWord.size > 0 && this.#words.mayShare(words)
  }

  /** `words` are those of the text. */
  in(text: string, { starts, begin, hashes, from: first, to: last }: Words): FoundPhrase[] {
    const found: FoundPhrase[] = []
    for (let index = first; index < last; index++) {
      const hash = hashes[index] ?? 0
      if (!this.#words.mightContain(hash)) continue
      for (const { length, offset, phrases } of this.#byWord.get(hash) ?? []) {
        const from = (starts[index] ?? 0) - begin - offset
        const to = from + length
        const typed = text.slice(Math.max(0, from), to)
        const meant = from < 0 ? undefined : phrases.get(foldedPhrase(typed))
        if (!meant || letter.test(text[from - 1] ?? '') || letter.test(text[to] ?? '')) continue
        for (const { right, asListed, withinRight } of meant) {
          if (withinRight.some((at) => standsAt(text, from - at, right))) continue
          found.push({ found: typed, right: likeTyped(typed, spelt(typed, right, asListed), asListed), from, to })
        }
      }
    }
    return found.sort((a, b) => a.from - b.from || b.to - a.to)
  }
}

function groupedByShape(phrases: readonly Phrase[]): Alike[] {
  const offsetOf = ({ wrong, word }: Phrase) => wrong.indexOf(word)
  const groups = groupBy(phrases, (one) => `${offsetOf(one)} ${one.wrong.length}`)
  return Array.from(groups.values()).flatMap((some) => {
    const [first] = some
    if (!first) return []
    const { length } = first.wrong
    return { length, offset: offsetOf(first), phrases: groupBy(some, ({ wrong }) => wrong) }
  })
}

/** Small letters, without ё, which most texts do without. */
function foldedPhrase(text: string): string {
  return text.toLowerCase().replaceAll('\u00a0', ' ').replaceAll('ё', 'е')
}

/** The places of a phrase within another. */
function within(wrong: string, right: string): number[] {
  const places: number[] = []
  const whole = foldedPhrase(right)
  for (let at = whole.indexOf(wrong); at !== -1; at = whole.indexOf(wrong, at + 1)) places.push(at)
  return places
}

/** Whether a phrase stands at a place as whole words. */
function standsAt(text: string, from: number, phrase: string): boolean {
  const to = from + phrase.length
  if (from < 0 || foldedPhrase(text.slice(from, to)) !== foldedPhrase(phrase)) return false
  return !letter.test(text[from - 1] ?? '') && !letter.test(text[to] ?? '')
}

/** Without ё where what was found had none in its place. */
function spelt(found: string, right: string, wrong: string): string {
  return /ё/i.test(wrong) && !/ё/i.test(found) ? right.replaceAll('ё', 'е') : right
}
