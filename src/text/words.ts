import { OneHashBloomFilter } from './bloom-filter.js'
import type { Words } from './scan.js'

/** Some words, to be found again among those of a text. */
export class WordSet extends OneHashBloomFilter {
  /** By their hashes; see `hashesOf`. */
  constructor(hashes: readonly number[]) {
    // A text has some fifty words, of which few should pass for one of these.
    super(hashes.length * 64)
    for (const hash of hashes) this.add(hash)
  }

  /** Whether any of a text's words may be in the set. */
  mayShare({ hashes, from, to }: Words): boolean {
    for (let at = from; at < to; at++) if (this.mightContain(hashes[at] ?? 0)) return true
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
  for (let step = 0; step < length; step++) hash = Math.imul(hash, 0x01000193) ^ (hashes[at + step] ?? 0)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) & 0x3fffffff
}

/** How much of the first is in the second, 0 to 1. */
export function sharedPart(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0) return 0
  let shared = 0
  for (const shingle of one) if (other.has(shingle)) shared++
  return shared / one.size
}
