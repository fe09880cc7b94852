import { grouped } from '../model/grouped.js'
import { hashOf, markOf, type Words } from '../model/scan.js'
import { WordSet } from '../model/words.js'

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
      const wrong = plain(typed.trim())
      const [word] = (wrong.match(/[а-яёa-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length)
      // Nothing but marks is no phrase.
      return word === undefined ? [] : [{ wrong, asListed: typed, right, word }]
    })
    const byWord = grouped(phrases, ({ word }) => hashOf(word))
    this.#byWord = new Map(Array.from(byWord, ([hash, some]) => [hash, alike(some)]))
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
      if (!this.#words.mayHold(hash)) continue
      for (const { length, offset, phrases } of this.#byWord.get(hash) ?? []) {
        const from = (starts[index] ?? 0) - begin - offset
        const to = from + length
        const typed = text.slice(Math.max(0, from), to)
        const meant = from < 0 ? undefined : phrases.get(plain(typed))
        if (!meant || letter.test(text[from - 1] ?? '') || letter.test(text[to] ?? '')) continue
        for (const { right, asListed } of meant)
          found.push({ found: typed, right: likeFirst(typed, right, asListed), from, to })
      }
    }
    return found.sort((a, b) => a.from - b.from || b.to - a.to)
  }
}

function alike(phrases: readonly Phrase[]): Alike[] {
  const offsetOf = ({ wrong, word }: Phrase) => wrong.indexOf(word)
  const groups = grouped(phrases, (one) => `${offsetOf(one)} ${one.wrong.length}`)
  return Array.from(groups.values()).flatMap((some) => {
    const [first] = some
    if (!first) return []
    const { length } = first.wrong
    return { length, offset: offsetOf(first), phrases: grouped(some, ({ wrong }) => wrong) }
  })
}

/** Small letters, without ё, which most texts do without. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('\u00a0', ' ').replaceAll('ё', 'е')
}

/** With a capital where what was found had one, and without ё where it had none in its place. */
function likeFirst(found: string, right: string, wrong: string): string {
  const first = found[0] ?? ''
  const spelt = /ё/i.test(wrong) && !/ё/i.test(found) ? right.replaceAll('ё', 'е') : right
  return first !== first.toLowerCase() ? (spelt[0] ?? '').toUpperCase() + spelt.slice(1) : spelt
}
