/** What a city adds to the built-in tables of the text rules, in svod.yaml and in the plan. */
export interface Vocabulary {
  /** Abbreviations with what they stand for. */
  abbreviations: ReadonlyMap<string, string>
  /** An office's own addresses and numbers, as typed. */
  contacts: readonly string[]
  /** Words that the spelling check knows. */
  words: readonly string[]
  /** Wrong expressions with the right ones. */
  expressions: ReadonlyMap<string, string>
  /** Wrong terms with the right ones. */
  terms: ReadonlyMap<string, string>
}

export const noVocabulary: Vocabulary = {
  abbreviations: new Map(),
  contacts: [],
  words: [],
  expressions: new Map(),
  terms: new Map(),
}

/** Of both; where both say something of the same word, the second. */
export function mergedVocabulary(one: Vocabulary, other: Vocabulary): Vocabulary {
  return {
    abbreviations: new Map([...one.abbreviations, ...other.abbreviations]),
    contacts: [...one.contacts, ...other.contacts],
    words: [...one.words, ...other.words],
    expressions: new Map([...one.expressions, ...other.expressions]),
    terms: new Map([...one.terms, ...other.terms]),
  }
}
