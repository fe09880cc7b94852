import { distance } from 'fastest-levenshtein'

/**
 * The candidate that somebody who typed `word` most likely meant, or null where none is near: at most one typo in three
 * characters, two at the most, two neighbours swapped being one. Of equally near ones the one that begins most alike
 * (1.1 rather than 2.11 for 1.11); where that does not decide either, none, since half of such answers would be wrong.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word === '') return null
  const typed = word.toLowerCase()
  const limit = Math.min(2, Math.max(1, Math.floor(word.length / 3)))
  let best: { candidate: string; typos: number; alike: number } | null = null
  let tied = false
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue
    const lower = candidate.toLowerCase()
    const typos = swapped(typed, lower) ? 1 : distance(typed, lower)
    if (typos > limit) continue
    const alike = commonStart(typed, lower)
    const better = best === null || typos < best.typos || (typos === best.typos && alike > best.alike)
    if (better) {
      best = { candidate, typos, alike }
      tied = false
    } else if (best && typos === best.typos && alike === best.alike) tied = true
  }
  return best && !tied ? best.candidate : null
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const start = commonStart(a, b)
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2)
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
