import type { TableName, Vocabulary, WordTable } from '../model/vocabulary.js'
import { tables } from './generated/ru.js'
import { writtenOut } from './phrases.js'

const files: Record<TableName, readonly string[] | Readonly<Record<string, string>>> = tables

const kept = new Map<TableName, WordTable>()

/** A built-in table. */
export function builtInTable(name: TableName): WordTable {
  const table = kept.get(name) ?? new Map(entriesOf(files[name]))
  kept.set(name, table)
  return table
}

function entriesOf(file: readonly string[] | Readonly<Record<string, string>>): Iterable<[string, string]> {
  return isList(file) ? file.map((word): [string, string] => [word, '']) : writtenOut(file)
}

function isList(file: readonly string[] | Readonly<Record<string, string>>): file is readonly string[] {
  return Array.isArray(file)
}

/** Whether a table is a list: then nothing stands for its entries. */
export function isListTable(name: TableName): boolean {
  return isList(files[name])
}

/** A built-in table without the entries that are turned off. */
export function builtInLeft(name: TableName, { off }: Pick<Vocabulary, 'off'>): WordTable {
  const table = builtInTable(name)
  return off[name].size === 0 ? table : new Map([...table].filter(([entry]) => !off[name].has(entry)))
}

/** A table with what is added to it, and without what is turned off; the built-in one itself where neither is done. */
export function tableWith(name: TableName, vocabulary: Vocabulary): WordTable {
  const left = builtInLeft(name, vocabulary)
  return vocabulary.added[name].size === 0 ? left : new Map([...left, ...vocabulary.added[name]])
}

/** Whether the tables are as they are built in: then what is made of them once serves for every period. */
export function areBuiltIn(names: readonly TableName[], { added, off }: Vocabulary): boolean {
  return names.every((name) => added[name].size === 0 && off[name].size === 0)
}
