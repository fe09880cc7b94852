/** Latin letters and the Cyrillic ones that look like them, both small. */
export const lookAlikes = Array.from('abekmhopctyxijs', (latin, at) => [latin, 'авекмнорстухіјѕ'[at] ?? latin] as const)

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(lookAlikes)

/** A word in small letters with Cyrillic letters in place of the Latin ones that look like them. */
export function withCyrillicLetters(word: string): string {
  return /[a-z]/.test(word) ? word.replace(/[a-z]/g, (letter) => cyrillic[letter] ?? letter) : word
}

/** The same of a word of both alphabets alone: one that is all Latin may well be meant to be. */
export function inOneAlphabet(word: string): string {
  return /[а-яё]/.test(word) ? withCyrillicLetters(word) : word
}
