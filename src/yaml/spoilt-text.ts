import { readsWellOtherwise, tableOf } from './russian-encoding.js'

/**
 * Letters and signs that come up where one encoding was taken for another, and next to never in a text in Russian: files
 * without them need no second look.
 */
export const mayBeSpoilt = '\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0402-\u040f\u0452-\u045f\u2500-\u2593'
const strange = new RegExp(`[${mayBeSpoilt}]`, 'g')

/** What a program puts for each letter that its encoding does not have. */
export const questionMarks = '????'

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
  return inQuestionMarks(text) ?? inAnotherEncoding(text)
}

function inQuestionMarks(text: string): { index: number; length: number } | null {
  const match = text.includes(questionMarks) ? /(?<!\?)\?{4,}(?:[ ,.;:()-]{1,2}\?+)+/.exec(text) : null
  return match && { index: match.index, length: match[0].length }
}

/** More lines than these need not be looked at: where one is spoilt, the others are. */
const mostLines = 20
/** What is looked at of a line, around the first strange letter in it. */
const before = 100
const behind = 400

/** Russian in one of its encodings that was taken for another one: the first word of a line that would read well in it. */
function inAnotherEncoding(text: string): { index: number; length: number } | null {
  let from = 0
  for (let looked = 0; looked < mostLines; looked++) {
    strange.lastIndex = from
    const found = strange.exec(text)
    if (!found) return null
    const start = Math.max(text.lastIndexOf('\n', found.index) + 1, found.index - before)
    const line = /.*/.exec(text.slice(start, start + before + behind))?.[0] ?? ''
    const word = readsWellOtherwise(line) ? /[^\s\u0000-\u007f]+/.exec(line) : null
    if (word) return { index: start + word.index, length: word[0].length }
    from = text.indexOf('\n', found.index)
    if (from === -1) return null
  }
  return null
}

/** Encodings for which programs take UTF-8. */
const takenFor = ['windows-1251', 'windows-1252', 'ibm866', 'koi8-r']

/** What it has from 0x80 to 0x9f; some releases of Node decode it as Latin-1, which has nothing there that is seen. */
const windows1252 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

let cachedPatterns: RegExp[] | undefined

function patterns(): RegExp[] {
  if (cachedPatterns) return cachedPatterns
  const russian = takenFor.map((name) => {
    // In UTF-8 a Russian letter is two bytes, of which the first is one of two.
    const table = tableOf(name)
    return `[${table[0xd0]}${table[0xd1]}][\u0080-\u009f${windows1252}${table.slice(0x80, 0xc0)}]`
  })
  // Windows-1251 for Latin-1: every letter is one with a mark.
  const all = ['[\u00a8\u00b8\u00c0-\u00ff]', ...russian]
  cachedPatterns = all.map((letter) => new RegExp(`(?:${letter}){4,}(?:[ ,.;:()-]{1,2}(?:${letter})+)*`, 'g'))
  return cachedPatterns
}
