/** A typeface and its size in points. */
export interface Type {
  font: string
  size: number
  bold: boolean
}

/** Estimated width of the text on one line, in twips. */
export function lineWidth(text: string, { font, size, bold }: Type): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return Math.ceil(ems * size * 20 * (bold ? boldIsWider : 1) * (likeTimes.test(font) ? timesIsNarrower : 1))
}

/** Width of the longest piece of the text that a line cannot break, in twips. */
export function longestWord(text: string, type: Type): number {
  return Math.max(...text.split(/[ \t\r\n]+|(?<=-)/).map((word) => lineWidth(word, type)))
}

const boldIsWider = 1.08
const timesIsNarrower = 0.94
const likeTimes = /times|tinos|(?<!sans[ -])serif/i

const emsByCharacter = new Map<string, number>()

function emsOf(character: string): number {
  const found = emsByCharacter.get(character)
  if (found !== undefined) return found
  const ems = classOf(character)
  emsByCharacter.set(character, ems)
  return ems
}

/** Width of a character in ems, as in Arial and on the wide side: no font is read, as none may be on this machine. */
function classOf(character: string): number {
  if (/[.,:;'|!()iljfrtI/\\-]/.test(character)) return 0.34
  if (/[жмфы]/.test(character)) return 0.7
  if (/[шщюmw]/.test(character)) return 0.83
  if (/[ЖМШЩЮФЫMW№—]/.test(character)) return 1
  if (/\p{Lu}/u.test(character)) return 0.72
  return 0.56
}
