/** Latin letters and the Cyrillic ones that look like them, both small. */
export const lookAlikes = Array.from('abekmhopctyxijs', (latin, at) => [latin, 'авекмнорстухіјѕ'[at] ?? latin] as const)

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(lookAlikes)

/** A letter in place of each of them as the eye reads it: Latin for Cyrillic, small. */
export const latinByCyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  lookAlikes.map(([latin, cyrillic]) => [cyrillic, latin]),
)

/** Figures by the letters that look like them, small. */
export const figures: Readonly<Record<string, string>> = { о: '0', o: '0', з: '3', l: '1', i: '1', і: '1' }

/** Quotation marks other than the straight one, and characters that nobody sees. */
const quotationMarks = /[«»“”„‟‘’‚‛‹›]/g
export const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** What alone is too much in what was typed; null where it differs from what was meant in more than that. */
export function strayMarks(
  typed: string,
  meant: string,
): { is: 'quotes' } | { is: 'invisible'; character: string } | null {
  if (typed === meant) return null
  const seen = typed.replace(invisible, '')
  const [character] = typed.match(invisible) ?? []
  if (character !== undefined && seen.trim() === meant) return { is: 'invisible', character }
  return seen.replace(quotationMarks, '').trim() === meant && seen.trim() !== meant ? { is: 'quotes' } : null
}

/** The letters that people of Russia type, those of other languages, which reach a text by copying, and figures. */
export type Script = 'russian' | 'cyrillic' | 'latin' | 'figure'

/**
 * The letters, each once, by which alone what was typed differs from what was meant, since they look like others or like
 * figures; null where the two do not look the same, or not all of their letters are of one alphabet.
 */
export function misleadingLetters(
  typed: string,
  meant: string,
): { letters: string[]; script: Script; wanted: Script } | null {
  if (typed.length !== meant.length) return null
  const pairs = Array.from({ length: typed.length }, (_, at) => [typed[at] ?? '', meant[at] ?? ''] as const)
  const differing = pairs.filter(([one, other]) => one !== other)
  if (!differing.every(([one, other]) => looksLike(one, other))) return null
  const script = commonScript(differing.map(([one]) => one))
  const wanted = commonScript(differing.map(([, other]) => other))
  return script && wanted ? { letters: [...new Set(differing.map(([one]) => one))], script, wanted } : null
}

function looksLike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if ((one === a) !== (other === b) && !/\d/.test(other)) return false
  return (latinByCyrillic[a] ?? a) === (latinByCyrillic[b] ?? b) || figures[a] === other
}

function commonScript(characters: readonly string[]): Script | null {
  const [first, ...others] = new Set(characters.map(scriptOf))
  if (first === undefined) return null
  return others.length === 0
    ? first
    : [first, ...others].every((one) => /russian|cyrillic/.test(one))
      ? 'cyrillic'
      : null
}

function scriptOf(character: string): Script {
  if (/\d/.test(character)) return 'figure'
  if (/[a-z]/i.test(character)) return 'latin'
  return /[а-яё]/i.test(character) ? 'russian' : 'cyrillic'
}

/** A word in small letters with Cyrillic letters in place of the Latin ones that look like them. */
export function withCyrillicLetters(word: string): string {
  return /[a-z]/.test(word) ? word.replace(/[a-z]/g, (letter) => cyrillic[letter] ?? letter) : word
}

/** The same of a word of both alphabets alone: one that is all Latin may well be meant to be. */
export function inOneAlphabet(word: string): string {
  return /[а-яё]/.test(word) ? withCyrillicLetters(word) : word
}
