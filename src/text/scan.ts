import { OneHashBloomFilter } from './bloom-filter.js'
import { given, kindsOfCharacters, width } from './traits.js'

/**
 * What is known of a text when it has been gone through once, character by character. The texts of a whole city are, so
 * there is one pass for all that rules want to know of each.
 */
export interface Scan {
  /** Bits; see `trait`. */
  traits: number
  /** Bits; see `markOf`. */
  marks: number
  words: Words
}

/**
 * The words of a text, to be compared: runs of Russian and Latin letters and digits, in small letters and without ё. Each
 * word is two numbers, where it begins and a hash of its letters, from `from` to `to` of two lists which the texts share.
 */
export interface Words {
  /** In UTF-16 units of the text, of which `begin` stand before the part that these are the words of. */
  starts: Uint32Array
  begin: number
  hashes: Int32Array
  from: number
  to: number
}

/** № is the last of the characters that matter, but for U+FEFF and U+FFFD. */
const codes = 0x2200

/** The letter that a character counts as, 0 for what is part of no word, and above it the number of its kind. */
const kindByCode = new Int32Array(codes)
const kindShift = 16
const letterMask = 2 ** kindShift - 1

for (const one of 'abcdefghijklmnopqrstuvwxyz0123456789абвгдежзийклмнопрстуфхцчшщъыьэюя') {
  kindByCode[one.charCodeAt(0)] = one.charCodeAt(0)
  kindByCode[one.toUpperCase().charCodeAt(0)] = one.charCodeAt(0)
}
for (const one of 'ёЁ') kindByCode[one.charCodeAt(0)] = 'е'.charCodeAt(0)

/** The same of the characters that lie further on. */
const further = new Map<number, number>()

for (const [character, kind] of kindsOfCharacters()) {
  const code = character.charCodeAt(0)
  if (code < codes) kindByCode[code] = (kindByCode[code] ?? 0) | (kind << kindShift)
  else further.set(code, kind << kindShift)
}

const room = 2 ** 15
let store = { starts: new Uint32Array(0), hashes: new Int32Array(0) }
let used = 0

export function scan(text: string): Scan {
  const { length } = text
  // Every other character, at the most, begins a word.
  const most = (length >> 1) + 1
  if (store.starts.length - used < most) {
    const size = Math.max(room, most)
    store = { starts: new Uint32Array(size), hashes: new Int32Array(size) }
    used = 0
  }
  const { starts, hashes } = store
  const from = used
  let to = from
  let hash = 0
  let traits = 0
  let marks = 0
  let before = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const one = code < codes ? (kindByCode[code] ?? 0) : (further.get(code) ?? 0)
    const kind = one >> kindShift
    traits |= given[before * width + kind] ?? 0
    before = kind
    const letter = one & letterMask
    if (letter !== 0) {
      if (hash === 0) {
        starts[to] = at
        hash = basis
      }
      hash = hashWith(hash, letter)
    } else if (hash !== 0) {
      if (marked.mightContain(hash)) marks |= marksOf.get(hash) ?? 0
      hashes[to++] = hash
      hash = 0
    }
  }
  if (hash !== 0) {
    marks |= marksOf.get(hash) ?? 0
    hashes[to++] = hash
  }
  used = to
  return { traits, marks, words: { starts, begin: 0, hashes, from, to } }
}

/** What rules look for by its words; few of the words of a text are among them, so a cheap look comes first. */
const marked = new OneHashBloomFilter(2 ** 12)
const marksOf = new Map<number, number>()
let marksGiven = 0

/** A bit for some words, which a text that holds one of them has among its marks. A rule asks for it when it is loaded. */
export function markOf(hashes: Iterable<number>): number {
  if (marksGiven === 32) throw new RangeError('no bit is left for more words')
  const mark = 1 << marksGiven++
  for (const hash of hashes) {
    marked.add(hash)
    marksOf.set(hash, (marksOf.get(hash) ?? 0) | mark)
  }
  return mark
}

/** The hash that a word has in a text. Thousands of words are hashed before the first text is read. */
export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) {
    const letter = (kindByCode[word.charCodeAt(at)] ?? 0) & letterMask
    if (letter !== 0) hash = hashWith(hash || basis, letter)
    else if (hash !== 0) break
  }
  return hash
}

export function hashesOf(words: Iterable<string>): number[] {
  return Array.from(words, hashOf)
}

/** FNV-1a; never 0. */
function hashWith(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193) || basis
}

const basis = 0x811c9dc5 | 0

export function traitsOf(text: string): number {
  return scan(text).traits
}

export function wordsIn(text: string): Words {
  return scan(text).words
}

/** Those of a text's words that begin in a part of it. */
export function wordsBetween({ starts, hashes, from, to }: Words, begin: number, end: number): Words {
  const first = firstAt(starts, begin, from, to)
  return { starts, begin, hashes, from: first, to: firstAt(starts, end, first, to) }
}

/** The first word that begins at a place or behind it. */
function firstAt(starts: Uint32Array, place: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
