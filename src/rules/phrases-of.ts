/** A phrase of a table where it was found, in UTF-16 units of the text. */
export interface FoundPhrase {
  found: string
  right: string
  from: number
  to: number
}

/** Finds the phrases of a table as whole words, whatever white space stands between them, in one pass over a text. */
export class Phrases {
  readonly #right: ReadonlyMap<string, string>
  readonly #pattern: RegExp | null

  constructor(table: Iterable<readonly [wrong: string, right: string]>) {
    this.#right = new Map(Array.from(table, ([wrong, right]) => [normal(wrong), right]))
    // The longer of two that begin alike comes first.
    const wrong = [...this.#right.keys()].filter((one) => one !== '').sort((a, b) => b.length - a.length)
    const alternatives = wrong.map((one) => one.split(' ').map(escaped).join('[ \\u00a0]{1,3}'))
    this.#pattern =
      wrong.length === 0 ? null : new RegExp(`(?<![А-Яа-яЁё\\w-])(?:${alternatives.join('|')})(?![А-Яа-яЁё\\w-])`, 'gi')
  }

  *in(text: string): Generator<FoundPhrase> {
    if (!this.#pattern) return
    for (const { index, 0: found } of text.matchAll(this.#pattern)) {
      const right = this.#right.get(normal(found)) ?? ''
      yield { found, right: likeFirst(found, right), from: index, to: index + found.length }
    }
  }
}

function normal(phrase: string): string {
  return phrase
    .trim()
    .toLowerCase()
    .replace(/[ \u00a0]+/g, ' ')
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** With a capital where what was found had one. */
function likeFirst(found: string, right: string): string {
  const first = found[0] ?? ''
  return first !== first.toLowerCase() ? (right[0] ?? '').toUpperCase() + right.slice(1) : right
}
