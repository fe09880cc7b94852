import { distance } from 'fastest-levenshtein'

/** In so many letters one may be wrong. */
const lettersPerTypo = 5
const mostTypos = 2

/** In a word of so many letters the first one may be wrong too. */
const longWord = 8
/** What has more letters is no word, and takes long to be looked at for slips. */
const longestWord = 100

/**
 * Whether two words, in small letters, are one with a slip of the hand in it: a letter too many, too few or wrong, or two
 * neighbours swapped. A number that differs is another one, and so is a word that begins otherwise: «исполнение» and
 * «неисполнение», «опрос» and «спрос».
 */
export function isTypo(one: string, other: string): boolean {
  if (one.length > longestWord || other.length > longestWord || /\d/.test(one + other)) return false
  const most = Math.min(mostTypos, Math.floor(Math.min(one.length, other.length) / lettersPerTypo))
  if (Math.abs(one.length - other.length) > most) return false
  const typos = isSwapped(one, other) ? 1 : distance(one, other)
  if (typos > most) return false
  return one[0] === other[0] || (typos === 1 && one.length === other.length && one.length >= longWord)
}

/** Whether two words are one with two neighbours swapped. */
export function isSwapped(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return (
    one.length === other.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}
