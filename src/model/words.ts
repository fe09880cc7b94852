/**
 * The words of a text, to be compared: runs of Russian and Latin letters and digits, in small letters and without ё. Each
 * word is two numbers, where it begins and a hash of its letters, from `from` to `to` of two lists which the texts share:
 * those of a whole city go through here.
 */
export interface Words {
  /** UTF-16 units from where the search began. */
  starts: Uint32Array
  hashes: Int32Array
  from: number
  to: number
}

const codes = 0x460

/** The letter that a character counts as, 0 for what is part of no word. */
const folded = new Uint16Array(codes)
for (const one of 'abcdefghijklmnopqrstuvwxyz0123456789абвгдежзийклмнопрстуфхцчшщъыьэюя') {
  folded[one.charCodeAt(0)] = one.charCodeAt(0)
  folded[one.toUpperCase().charCodeAt(0)] = one.charCodeAt(0)
}
for (const one of 'ёЁ') folded[one.charCodeAt(0)] = 'е'.charCodeAt(0)

const room = 2 ** 15
let store = { starts: new Uint32Array(0), hashes: new Int32Array(0) }
let used = 0

/** The words between two places of a text. */
export function wordsIn(text: string, from = 0, to = text.length): Words {
  // Every other character, at the most, begins a word.
  const most = ((to - from) >> 1) + 1
  if (store.starts.length - used < most) {
    const size = Math.max(room, most)
    store = { starts: new Uint32Array(size), hashes: new Int32Array(size) }
    used = 0
  }
  const { starts, hashes } = store
  const first = used
  let count = first
  let hash = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const letter = code < codes ? (folded[code] ?? 0) : 0
    if (letter !== 0) {
      if (hash === 0) {
        starts[count] = at - from
        hash = basis
      }
      hash = Math.imul(hash ^ letter, 0x01000193) || basis
    } else if (hash !== 0) {
      hashes[count++] = hash
      hash = 0
    }
  }
  if (hash !== 0) hashes[count++] = hash
  used = count
  return { starts, hashes, from: first, to: count }
}

/** FNV-1a. */
const basis = 0x811c9dc5 | 0

/** The hash that a word has in `wordsIn`. */
export function hashOf(word: string): number {
  const { hashes, from } = wordsIn(word)
  return hashes[from] ?? 0
}

/** Hashes, to be found again without looking each of them up: a bit for each. */
export class HashSet {
  readonly #bits: Uint8Array
  readonly #mask: number

  /** For so many hashes: one of another word in sixteen, at the most, is taken for one of them. */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, count) * 16))
    this.#bits = new Uint8Array(size / 8)
    this.#mask = size - 1
  }

  add(hash: number): void {
    const bit = hash & this.#mask
    this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7))
  }

  /** True of every hash that was added, and of few others. */
  mayHold(hash: number): boolean {
    const bit = hash & this.#mask
    return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }
}

/** Some words, to be found again among those of a text. */
export class WordSet extends HashSet {
  constructor(words: readonly string[]) {
    // A text has some fifty words, of which few should pass for one of these.
    super(words.length * 64)
    for (const word of words) this.add(hashOf(word))
  }

  /** Whether any of a text's words may be in the set. */
  mayShare({ hashes, from, to }: Words): boolean {
    for (let at = from; at < to; at++) if (this.mayHold(hashes[at] ?? 0)) return true
    return false
  }
}

/** Hashes of every run of so many words, in the order of the text. */
export function shinglesOf({ hashes, from, to }: Words, length: number): number[] {
  const shingles: number[] = []
  for (let at = from; at + length <= to; at++) shingles.push(shingleAt(hashes, at, length))
  return shingles
}

/** A hash of so many words from one on, never negative. */
export function shingleAt(hashes: Words['hashes'], at: number, length: number): number {
  let hash = 17
  for (let step = 0; step < length; step++) hash = mixed(hash, hashes[at + step] ?? 0)
  return hash
}

function mixed(hash: number, next: number): number {
  let value = Math.imul(hash, 31) + next
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  return (value ^ (value >>> 12)) & 0x3fffffff
}

/** How much of the first is in the second, 0 to 1. */
export function sharedPart(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0) return 0
  let shared = 0
  for (const shingle of one) if (other.has(shingle)) shared++
  return shared / one.size
}
