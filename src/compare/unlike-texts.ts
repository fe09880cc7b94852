import { overlapOf } from '../text/shingles.js'
import type { Interner, Tokens } from '../text/tokens.js'
import { patternFor } from '../text/usual-letters.js'

const beginsWord = patternFor(
  () => /^[A-Za-zА-яЁё]/,
  () => /^\p{L}/u,
)

/** Up to so many words, a search takes no time worth saving. */
const fewWords = 15

/**
 * Whether two long texts have so little in common that it is not worth while to look for it: seen from the words they
 * share, and from the runs of three words, which texts that say other things in the same words do not share either.
 */
export function isUnlike(one: Tokens, other: Tokens, { texts }: Interner): boolean {
  // Without figures: a sentence full of them is last year's sentence, though every one of them is another.
  const isWord = texts.map((text) => beginsWord(text).test(text))
  const wordsOf = ({ ids }: Tokens) => ids.filter((id) => isWord[id])
  const [words, others] = [wordsOf(one), wordsOf(other)]
  if (Math.min(words.length, others.length) <= fewWords) return false
  if (overlapOf(new Set(words), new Set(others)) < 0.3) return true
  return overlapOf(triplesOf(words, texts.length), triplesOf(others, texts.length)) < 0.1
}

/** Runs of three as one number each, exact for 200,000 words. */
function triplesOf(words: readonly number[], size: number): Set<number> {
  const triples = new Set<number>()
  for (let at = 2; at < words.length; at += 1) {
    triples.add(((words[at - 2] as number) * size + (words[at - 1] as number)) * size + (words[at] as number))
  }
  return triples
}
