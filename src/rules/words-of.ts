/** A text as words to be compared: small letters, without ё and punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-яa-z0-9]+/g) ?? []
  )
}

/** Hashes of every run of so many words, each once. */
export function shinglesOf(words: readonly string[], length: number): Set<number> {
  const hashes = words.map(hashOf)
  const shingles = new Set<number>()
  for (let at = 0; at + length <= hashes.length; at++) {
    let hash = 17
    for (let step = 0; step < length; step++) hash = mixed(hash, hashes[at + step] ?? 0)
    shingles.add(hash)
  }
  return shingles
}

/** How much of the first is in the second, 0 to 1. */
export function sharedPart(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0) return 0
  let shared = 0
  for (const shingle of one) if (other.has(shingle)) shared++
  return shared / one.size
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash | 0
}

function mixed(hash: number, next: number): number {
  let value = Math.imul(hash, 31) + next
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  return (value ^ (value >>> 12)) & 0x3fffffff
}
