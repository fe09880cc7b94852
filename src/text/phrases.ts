import { groupBy } from '../model/group-by.js'
import { likeTyped } from './capitals.js'
import { fold } from './fold.js'
import { wordsIn } from './words.js'

/** A phrase of a table where it was found, in UTF-16 units of the text. */
export interface FoundPhrase {
  found: string
  right: string
  from: number
  to: number
}

/** Phrases found by one word that are as long as one another, and have it in one place. */
interface Alike {
  word: string
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

/** The words of a phrase, as `wordsIn` gives them, and which of them is the one that it is found by. */
interface WordSequence {
  words: readonly number[]
  offset: number
}

function sequenceOf(phrase: string, word: number): WordSequence {
  const words = wordsIn(phrase)
  return { words, offset: words.indexOf(word) }
}

const letter = /[А-Яа-яЁё\w-]/

/**
 * Finds the phrases of a table as whole words, by the longest word of each, which few texts hold. Between the words stands
 * one space; where there are more, double-space tells.
 */
export class Phrases {
  readonly #byWord: ReadonlyMap<number, Alike[]>
  readonly #sequences: ReadonlyMap<number, WordSequence[]>

  constructor(table: Iterable<readonly [wrong: string, right: string]>) {
    const phrases = Array.from(table).flatMap(([typed, right]) => {
      const wrong = foldedPhrase(typed.trim())
      const [word] = (wrong.match(/[а-яa-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length)
      // Nothing but marks is no phrase.
      return word === undefined ? [] : [{ wrong, withinRight: within(wrong, right), asListed: typed, right, word }]
    })
    const byWord = groupBy(phrases, ({ word }) => wordsIn(word)[0] ?? 0)
    this.#byWord = new Map(Array.from(byWord, ([word, some]) => [word, groupedByShape(some)]))
    this.#sequences = new Map(
      Array.from(byWord, ([word, some]) => [word, some.map((one) => sequenceOf(one.wrong, word))]),
    )
  }

  /** Whether a text of such words, in their order, may hold one of the phrases. */
  mayBeAmong(words: readonly number[]): boolean {
    if (this.#sequences.size === 0) return false
    return words.some((word, index) =>
      this.#sequences
        .get(word)
        ?.some((one) => one.words.every((other, at) => words[index - one.offset + at] === other)),
    )
  }

  /** `words` are those of the text. */
  in(text: string, words: readonly number[]): FoundPhrase[] {
    if (!this.mayBeAmong(words)) return []
    const some = new Set(words.filter((word) => this.#byWord.has(word)))
    const folded = foldedPhrase(text)
    const found = [...some].flatMap((word) =>
      (this.#byWord.get(word) ?? []).flatMap((alike) => [...phrasesAt(text, folded, alike)]),
    )
    return found.sort((a, b) => a.from - b.from || b.to - a.to)
  }
}

/** The phrases that stand around their word, wherever it is in a text. */
function* phrasesAt(text: string, folded: string, { word, length, offset, phrases }: Alike) {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    const from = at - offset
    const to = from + length
    const meant = from < 0 ? undefined : phrases.get(folded.slice(from, to))
    if (!meant || letter.test(text[from - 1] ?? '') || letter.test(text[to] ?? '')) continue
    const typed = text.slice(from, to)
    for (const { right, asListed, withinRight } of meant) {
      if (withinRight.some((place) => standsAt(text, from - place, right))) continue
      yield { found: typed, right: likeTyped(typed, spelt(typed, right, asListed), asListed), from, to }
    }
  }
}

function groupedByShape(phrases: readonly Phrase[]): Alike[] {
  const offsetOf = ({ wrong, word }: Phrase) => wrong.indexOf(word)
  const groups = groupBy(phrases, (one) => `${offsetOf(one)} ${one.wrong.length}`)
  return Array.from(groups.values()).flatMap((some) => {
    const [first] = some
    if (!first) return []
    const { length } = first.wrong
    return { word: first.word, length, offset: offsetOf(first), phrases: groupBy(some, ({ wrong }) => wrong) }
  })
}

/** With plain spaces. */
function foldedPhrase(text: string): string {
  return fold(text).replaceAll('\u00a0', ' ')
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
