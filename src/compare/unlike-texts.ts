/** Up to so many words, a search takes no time worth saving. */
const few = 40

/**
 * Whether two long texts have so little in common that it is not worth while to look for it: seen from the words they
 * share, and from the runs of three words, which texts that say other things in the same words do not share either.
 */
export function isUnlike(one: readonly string[], other: readonly string[]): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  if (Math.min(words.length, others.length) <= few) return false
  return sharedPart(words, others) < 0.3 || sharedPart(triplesOf(words), triplesOf(others)) < 0.1
}

function wordsOf(tokens: readonly string[]): string[] {
  return tokens.filter((token) => /^[\p{L}\p{N}]/u.test(token))
}

function triplesOf(words: readonly string[]): string[] {
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}

/** Of the shorter list, how much is in the longer one, 0 to 1. */
function sharedPart(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  return shared / Math.max(1, Math.min(one.length, other.length))
}
