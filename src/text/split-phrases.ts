import { groupBy } from '../model/group-by.js'
import { likeTyped } from './capitals.js'
import { fold } from './fold.js'
import { type FoundPhrase, Phrases } from './phrases.js'

const word = '[А-Яа-яЁё\\w«»№/-]+'
/** «о доходах, расходах, об имуществе»: other commas begin another part of the sentence. */
const listed = '(?=[ \\u00a0](?:расход|имуществ|обязательств|об?[ \\u00a0]))'
const between = new RegExp(`^(?:,${listed})?(?:[ \\u00a0(]{1,2}${word}(?:\\)|,${listed})?){0,10}?[ \\u00a0]$`)
/** With a predicate in between, the second part is of another one; «были» belongs to what follows it. */
const said = /(?:[еаё]н[аоы]|(?<!(?<![а-яё])бы)л[аои]|[аеуюя]т|тся|лись|лось|котор[а-яё]+|где|что)(?![а-яё])/i

interface Split {
  head: string
  tail: string
  right: string
}

/** Finds phrases of two parts with up to ten words, or none, in between: «предоставили … сведения о доходах». */
export class SplitPhrases {
  readonly #heads: Phrases
  readonly #tails: Phrases
  readonly #byHead: ReadonlyMap<string, Split[]>

  constructor(table: Iterable<readonly [wrong: string, right: string]>) {
    const splits = Array.from(table, ([wrong, right]): Split => {
      const [head = '', tail = ''] = wrong.split(/\s*…\s*/)
      return { head: fold(head), tail: fold(tail), right }
    })
    const same = (parts: string[]) => new Phrases([...new Set(parts)].map((part) => [part, '']))
    this.#heads = same(splits.map(({ head }) => head))
    this.#tails = same(splits.map(({ tail }) => tail))
    this.#byHead = groupBy(splits, ({ head }) => head)
  }

  mayBeAmong(words: readonly number[]): boolean {
    return this.#heads.mayBeAmong(words) && this.#tails.mayBeAmong(words)
  }

  /** `words` are those of the text. */
  in(text: string, words: readonly number[]): FoundPhrase[] {
    if (!this.mayBeAmong(words)) return []
    const tails = this.#tails.in(text, words)
    return this.#heads.in(text, words).flatMap((head) => {
      const splits = this.#byHead.get(folded(head.found)) ?? []
      const tail = tails.find(({ from }) => from > head.to)
      const split = tail && splits.find((one) => one.tail === folded(tail.found))
      if (!split) return []
      const gap = text.slice(head.to, tail.from)
      if (gap.length > 200 || !between.test(gap) || said.test(gap)) return []
      const found = text.slice(head.from, tail.to)
      const right = likeTyped(found, split.right.replace(/\s*…\s*/, gap))
      return [{ found, right, from: head.from, to: tail.to }]
    })
  }
}

const folded = (phrase: string) => fold(phrase).replaceAll('\u00a0', ' ')
