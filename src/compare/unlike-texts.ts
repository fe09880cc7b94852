/** Up to so many words, a search takes no time worth saving. */
const fewWords = 15

/**
 * Whether two long texts have so little in common that it is not worth while to look for it: seen from the words they
 * share, and from the runs of three words, which texts that say other things in the same words do not share either.
 */
export function isUnlike(one: readonly string[], other: readonly string[]): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  if (Math.min(words.length, others.length) <= fewWords) return false
  return sharedPart(new Set(words), new Set(others)) < 0.3 || sharedPart(triplesOf(words), triplesOf(others)) < 0.1
}

/** Without figures: a sentence full of them is last year's sentence, though every one of them is another. */
function wordsOf(tokens: readonly string[]): string[] {
  return tokens.filter((token) => /^\p{L}/u.test(token))
}

function triplesOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`))
}

/** Of the shorter list, how much is in the longer one, 0 to 1; what a text says over and over counts once. */
function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return shared / Math.max(1, few.size)
}
