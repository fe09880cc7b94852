import { synonyms } from '../data/generated/measures.js'
import { withCyrillicLetters } from '../text/look-alikes.js'
import type { Wording } from './likeness.js'
import { stemOf } from './stem.js'
import { isTypo } from './typo.js'

/** A measure of so few words says too little for its likeness to others to be measured. */
const mostWords = 3

export function isShort({ key }: Wording): boolean {
  return key !== '' && wordsOf(key).length <= mostWords
}

/** Whether two short measures are word for word the same but for typos, letters that look alike, endings and synonyms. */
export function areSameShort(one: Wording, other: Wording): boolean {
  if (!isShort(one) || !isShort(other)) return false
  const [words, others] = [wordsOf(one.key), wordsOf(other.key)]
  return words.length === others.length && words.every((word, index) => isSameWord(word, others[index] ?? ''))
}

const wordsOf = (key: string) => key.split(' ')

function isSameWord(one: string, other: string): boolean {
  const [word, another] = [withCyrillicLetters(one), withCyrillicLetters(other)]
  if (word === another || isTypo(word, another)) return true
  const [stem, otherStem] = [stemOf(word), stemOf(another)]
  return (
    stem === otherStem ||
    (groups()
      .get(stem)
      ?.some((group) => groups().get(otherStem)?.includes(group)) ??
      false)
  )
}

let groupsByWord: ReadonlyMap<string, readonly number[]> | null = null

/** In which groups of synonyms each stem is. */
function groups(): ReadonlyMap<string, readonly number[]> {
  if (groupsByWord) return groupsByWord
  const made = new Map<string, number[]>()
  for (const [group, words] of synonyms.entries()) {
    for (const stem of new Set(words.map(stemOf))) made.set(stem, [...(made.get(stem) ?? []), group])
  }
  groupsByWord = made
  return made
}
