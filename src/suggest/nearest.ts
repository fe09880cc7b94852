import { distance } from 'fastest-levenshtein'
import { groupBy } from '../model/group-by.js'
import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import { figures, invisible, latinByCyrillic } from '../text/look-alikes.js'
import { isSwapped } from '../text/typo.js'

/** More typos than these make another word. */
export const mostTypos = 2
/** What is longer was not typed in place of a name, and takes long to be compared with one. */
const longestName = 300

/**
 * The candidate that somebody who typed `word` most likely meant, or null where none is near: at most one typo in three
 * characters, two at the most, two neighbours swapped being one. Of equally near ones the one that begins most alike
 * (1.1 rather than 2.11 for 1.11); where that does not decide either, none, since half of such answers would be wrong.
 * Quotation marks, characters that nobody sees and letters that only look like others are no typos.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word === '' || word.length > longestName) return null
  const typed = asSeen(word)
  const limit = Math.min(mostTypos, Math.max(1, Math.floor(typed.length / 3)))
  let best: { word: string; typos: number; alike: number } | null = null
  let tied = false
  for (const candidate of ofLengthNear(typed.length, limit, candidatesByLength(candidates))) {
    const { seen } = candidate
    if (candidate.word === word) continue
    const typos = typed === seen ? 0 : isSwapped(typed, seen) ? 1 : distance(typed, seen)
    if (typos > limit) continue
    const alike = commonStart(typed, seen)
    const better = best === null || typos < best.typos || (typos === best.typos && alike > best.alike)
    if (better) {
      best = { word: candidate.word, typos, alike }
      tied = false
    } else if (best && typos === best.typos && alike === best.alike) tied = true
  }
  return best && !tied ? best.word : null
}

interface Candidate {
  word: string
  seen: string
}

/** By the length of what is seen of them. A plan may have thousands of numbers, and a file as many that are not among them. */
const candidatesByLength = memoizeByIdentity((words: Iterable<string>): ReadonlyMap<number, Candidate[]> => {
  const candidates = Array.from(words, (word) => ({ word, seen: asSeen(word) }))
  return groupBy(candidates, ({ seen }) => seen.length)
})

function* ofLengthNear(
  length: number,
  limit: number,
  candidates: ReadonlyMap<number, Candidate[]>,
): Generator<Candidate> {
  for (let one = length - limit; one <= length + limit; one++) yield* candidates.get(one) ?? []
}

/** The item's number that was meant; one with words beside it, «п. 1.2» or «1.2. Обучение», is that number. */
export function nearestNumber(typed: string, known: ReadonlySet<string>): string | null {
  const bare = bareNumber(typed)
  if (known.has(bare)) return bare
  const inRoman = typed.trim().replace(/[ПШІХ]/g, (letter) => roman[letter] ?? letter)
  if (known.has(inRoman)) return inRoman
  // Its measure behind it; a figure more might be another number.
  const before = /^(\S+)\s(?:[-–—]\s|\()?\p{L}\D*$/u.exec(bare)?.[1]?.replace(/(?<![.:)])[.:)]+$/, '')
  return before !== undefined && known.has(before) ? before : nearest(typed, known)
}

/** Cyrillic letters that look like Roman figures. */
const roman: Record<string, string> = { П: 'II', Ш: 'III', І: 'I', Х: 'X' }

/** A number without the words before it, be they short or in full: «п. 1.2», of a list «и 1.2». */
export function bareNumber(typed: string): string {
  const bare = typed.trim().replace(/^(?:и|and)\s+(?=\S)/i, '')
  return bare.replace(/^(?:под)?(?:пункт(?:ы|а|у|ам)?|п\.\s?п|пп?|№+)(?![а-яё])[.\s]*/i, '')
}

/** People also write a comma for the full stop. */
const inNumbers: Readonly<Record<string, string>> = { ...figures, ',': '.' }

/** A word as the eye reads it: without quotation marks and what is invisible, with one letter for those that look alike, digits in a number. */
function asSeen(word: string): string {
  const bare = word
    .normalize()
    .toLowerCase()
    .replace(invisible, '')
    .replace(/[«»"'“”„‘’]/g, '')
    .trim()
  const isNumber = /^[\doозliі]+([.,][\doозliі]+)*[.,]?[a-zа-я]?$/.test(bare) && /[\d.,]/.test(bare)
  return bare.replace(
    /./gu,
    (character) => (isNumber ? inNumbers[character] : null) ?? latinByCyrillic[character] ?? character,
  )
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
