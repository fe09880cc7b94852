import { hashOf, markOf, type Words } from '../model/scan.js'
import { WordSet } from '../model/words.js'

/** A phrase of a table where it was found, in UTF-16 units of the text. */
export interface FoundPhrase {
  found: string
  right: string
  from: number
  to: number
}

interface Phrase {
  wrong: string
  /** The same as the table has it, with its ё. */
  asListed: string
  right: string
  /** Where the word by which it is found begins in it. */
  offset: number
}

const letter = /[А-Яа-яЁё\w-]/

/**
 * Finds the phrases of a table as whole words, by the longest word of each, which few texts hold. Between the words stands
 * one space; where there are more, double-space tells.
 */
export class Phrases {
  readonly #byWord = new Map<number, Phrase[]>()
  readonly #words: WordSet
  /** 0: none. */
  readonly #mark: number

  /** `builtIn`: there when the program is, so that texts are marked where they may hold one of them. */
  constructor(table: Iterable<readonly [wrong: string, right: string]>, { builtIn }: { builtIn: boolean }) {
    for (const [typed, right] of table) {
      const wrong = plain(typed.trim())
      const [longest] = (wrong.match(/[а-яёa-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length)
      // Nothing but marks is no phrase.
      if (longest === undefined) continue
      const hash = hashOf(longest)
      const phrase = { wrong, asListed: typed, right, offset: wrong.indexOf(longest) }
      this.#byWord.set(hash, [...(this.#byWord.get(hash) ?? []), phrase])
    }
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
      for (const { wrong, asListed, right, offset } of this.#byWord.get(hash) ?? []) {
        const from = (starts[index] ?? 0) - begin - offset
        const to = from + wrong.length
        const typed = text.slice(Math.max(0, from), to)
        if (from < 0 || plain(typed) !== wrong) continue
        if (letter.test(text[from - 1] ?? '') || letter.test(text[to] ?? '')) continue
        found.push({ found: typed, right: likeFirst(typed, right, asListed), from, to })
      }
    }
    return found.sort((a, b) => a.from - b.from || b.to - a.to)
  }
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
