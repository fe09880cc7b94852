/**
 * Letters and signs that come up where one encoding was taken for another, and next to never in a text in Russian: files
 * without them need no second look.
 */
export const mayBeSpoilt = '\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0402-\u040f\u0452-\u045f\u2500-\u2593'
const strange = new RegExp(`[${mayBeSpoilt}]`, 'g')

/** Fewer characters may be a name from afar, or an alphabet. */
const enough = 8

/**
 * Where a text was spoilt before it came here: «Ïðîâåäåíî», which some program read as if it were in another encoding and
 * saved so.
 */
export function spoiltText(text: string): { index: number; length: number } | null {
  for (const pattern of patterns()) {
    const matches = text.match(pattern) ?? []
    const letters = matches.join('')
    if (letters.length < enough || (letters.match(strange)?.length ?? 0) < enough / 4) continue
    return { index: text.indexOf(matches[0] ?? ''), length: matches[0]?.length ?? 0 }
  }
  return null
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
