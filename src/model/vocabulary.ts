/** The built-in tables of words, each a file of src/data/ru and a field of svod.yaml's `vocabulary`. */
export const tableNames = [
  'abbreviations',
  'compounds',
  'dotted-abbreviations',
  'expressions',
  'introductory',
  'opposites',
  'plurals',
  'prefixes',
  'repeatable',
  'run-together',
  'terms',
  'units',
  'words',
  'yo-pairs',
] as const

export type TableName = (typeof tableNames)[number]

/** What stands for each entry of a table; nothing where the table is a list. */
export type WordTable = ReadonlyMap<string, string>

/** What a city adds to the built-in tables of the text rules, in svod.yaml and in the plan, and what it turns off of them. */
export interface Vocabulary {
  added: Readonly<Record<TableName, WordTable>>
  off: Readonly<Record<TableName, ReadonlySet<string>>>
  /** An office's own addresses and numbers, as typed. */
  contacts: readonly string[]
}

/** The same for each of the tables. */
export function forEachTable<Value>(valueFor: (name: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(tableNames.map((name) => [name, valueFor(name)])) as Record<TableName, Value>
}

export const noVocabulary: Vocabulary = {
  added: forEachTable(() => new Map()),
  off: forEachTable(() => new Set()),
  contacts: [],
}

/** Of both; where both say something of the same word, the second. */
export function mergedVocabulary(one: Vocabulary, other: Vocabulary): Vocabulary {
  return {
    added: forEachTable((name) => new Map([...one.added[name], ...other.added[name]])),
    off: forEachTable((name) => new Set([...one.off[name], ...other.off[name]])),
    contacts: [...one.contacts, ...other.contacts],
  }
}
