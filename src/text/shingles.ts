/** As many words make a shingle. */
const length = 3

/** A hash of every run of three words, never negative, in the order of the text. */
export function shinglesOf(words: readonly number[]): Int32Array {
  const shingles = new Int32Array(Math.max(0, words.length - length + 1))
  for (let at = 0; at + length <= words.length; at++) {
    let hash = 17
    for (let word = at; word < at + length; word++) hash = Math.imul(hash, 0x01000193) ^ (words[word] ?? 0)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    shingles[at] = (hash ^ (hash >>> 12)) & 0x3fffffff
  }
  return shingles
}

/** How much of the smaller set is in the larger one, 0 to 1 (the overlap coefficient). */
export function overlapOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return one.size < other.size ? sharedPart(one, other) : sharedPart(other, one)
}

/** How much of the first is in the second, 0 to 1. */
export function sharedPart(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0) return 0
  let shared = 0
  for (const shingle of one) if (other.has(shingle)) shared++
  return shared / one.size
}
