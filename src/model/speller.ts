/** Knows the words of a language. */
export interface Speller {
  knows(word: string): boolean
  /** Known words that are more or less like it, the likeliest first; asking takes long. */
  suggestions(word: string): string[]
}
