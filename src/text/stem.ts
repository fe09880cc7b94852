import { fold } from './fold.js'

const endings = (
  'иями ями ами ыми ими ого его ому ему иях ях ах ией ей ой ий ый ая яя ое ее ые ие ым им ом ем ью ию ую юю ия ии ' +
  'ов ев ых их ям ам а я о е ё ы и у ю ь й'
).split(' ')

/**
 * A word without the ending of a noun or an adjective, ё being е: forms of one word have one stem, so that a word listed
 * in one form is known in all. Verbs and vowels that come and go (закупка, закупок) are beyond it.
 */
export function stemOf(word: string): string {
  const folded = fold(word)
  const ending = endings.find((one) => folded.endsWith(one) && folded.length - one.length >= 3)
  return ending === undefined ? folded : folded.slice(0, -ending.length)
}

const isEnding: ReadonlySet<string> = new Set([...endings, ''])
/** The vowel of the nominative that other cases go without: день and дня, конец and конца. */
const fleeting = /(?<=[бвгджзклмнпрстфхцчшщ])[ео](?=[бвгджзклмнпрстфхцчшщ]ь?$)/

/** Whether two words, folded, differ in the endings of a noun or an adjective alone. */
export function areForms(one: string, other: string): boolean {
  return (
    one === other ||
    differInEnding(one, other) ||
    differInEnding(one.replace(fleeting, ''), other.replace(fleeting, ''))
  )
}

function differInEnding(one: string, other: string): boolean {
  let common = 0
  while (common < one.length && one[common] === other[common]) common++
  // The endings may begin alike: чистых, чистым.
  for (let length = common; length >= 2 && length > common - 3; length--) {
    if (isEnding.has(one.slice(length)) && isEnding.has(other.slice(length))) return true
  }
  return false
}
