/** Knows the words of a language. */
export interface Speller {
  knows(word: string): boolean
  /** The nearest known word; null where none is near. */
  suggest(word: string): string | null
}
