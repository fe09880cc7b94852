import { joining, stock } from '../data/generated/measures.js'
import { stemOf } from './stem.js'

/** Words that only join others: they are in any measure, and say nothing of it. */
const joiningWords: ReadonlySet<string> = new Set(joining)

/** Words that plans of any city are made of: two measures that share no others are not alike. */
const stockStems = new Set(stock.map(stemOf))

/** Whether a word, in small letters, counts at all. A year is another one every year. */
export function isTelling(word: string): boolean {
  return !joiningWords.has(word) && !/^(?:19|20)\d\d$/.test(word)
}

/** Of the weight of any other word: enough to find again a measure that is made of nothing else. */
const stockShare = 0.25

/** Schools № 5 and № 7 are two, though all the words about them are the same. */
const nameShare = 2

/** What a stem weighs by itself, of 1. */
export function shareOf(stem: string): number {
  return stem.startsWith('№') ? nameShare : stockStems.has(stem) ? stockShare : 1
}
