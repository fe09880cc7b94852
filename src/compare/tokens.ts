/** A text in pieces, each known by its number. */
export interface Pieces {
  text: string
  ids: readonly number[]
  /** Where each piece ends in the text; it begins where the one before it ends. */
  ends: readonly number[]
}

/** Numbers for what is compared a thousand times over: within one vocabulary the same text has the same number. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #texts: string[] = []

  idOf(text: string): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    this.#ids.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  /** All texts, each at its number. */
  get texts(): readonly string[] {
    return this.#texts
  }

  /** @param piece Its matches, one behind the other, are the whole text. */
  piecesOf(text: string, piece: RegExp): Pieces {
    const ids: number[] = []
    const ends: number[] = []
    let end = 0
    for (const found of text.match(piece) ?? []) {
      end += found.length
      ids.push(this.idOf(found))
      ends.push(end)
    }
    return { text, ids, ends }
  }
}

/** Each with the line feed at its end, so that together they are the text. */
export const line = /[^\n]*\n|[^\n]+$/g

/** Words, numbers with their marks, white space, and any other character by itself. */
export const word = /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\n|[^\S\n]+|./gu

/** The text of the pieces from `start` up to `end`. */
export function textBetween({ text, ends }: Pieces, start: number, end: number): string {
  return end <= start ? '' : text.slice(ends[start - 1] ?? 0, ends[end - 1])
}
