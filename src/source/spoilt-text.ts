/** Letters and signs that come up where one encoding was taken for another, and next to never in a text in Russian. */
const strange = '\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0402-\u040f\u0452-\u045f\u2500-\u2593\ufffd'
const strangeOnes = new RegExp(`[${strange}]`, 'g')

/** For the class of characters after which a file is looked at closely, so that ordinary files cost nothing. */
export const mayBeSpoilt = strange

/** Fewer letters may be a name from afar, or an alphabet. */
const enough = 8

export interface Spoilt {
  problem: 'spoilt' | 'replaced'
  index: number
  length: number
}

/**
 * Where a text was spoilt before it came here: «Ïðîâåäåíî», which some program read as if it were in another encoding and
 * saved so, or a sign that stands for a letter it could not read.
 */
export function spoiltText(text: string): Spoilt | null {
  for (const pattern of patterns()) {
    const matches = text.match(pattern) ?? []
    const letters = matches.join('')
    if (letters.length < enough || (letters.match(strangeOnes)?.length ?? 0) < enough / 4) continue
    return { problem: 'spoilt', index: text.indexOf(matches[0] ?? ''), length: matches[0]?.length ?? 0 }
  }
  const index = text.indexOf('\ufffd')
  if (index === -1) return null
  return { problem: 'replaced', index, length: /^\ufffd+/.exec(text.slice(index, index + 1000))?.[0].length ?? 1 }
}

/** Encodings for which programs take UTF-8. */
const takenFor = ['windows-1251', 'windows-1252', 'ibm866', 'koi8-r']

/** What it has from 0x80 to 0x9f; some releases of Node decode it as Latin-1, which has nothing there that is seen. */
const windows1252 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

let known: RegExp[] | undefined

function patterns(): RegExp[] {
  if (known) return known
  const russian = takenFor.map((name) => {
    // In UTF-8 a Russian letter is two bytes, of which the first is one of two.
    const table = new TextDecoder(name).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    return `[${table[0xd0]}${table[0xd1]}][\u0080-\u009f${windows1252}${table.slice(0x80, 0xc0)}]`
  })
  // Windows-1251 for Latin-1: every letter is one with a mark.
  const all = ['[\u00a8\u00b8\u00c0-\u00ff]', ...russian]
  known = all.map((letter) => new RegExp(`(?:${letter}){4,}(?:[ ,.;:()-]{1,2}(?:${letter})+)*`, 'g'))
  return known
}
