/**
 * Dashes and bullets. Word's symbol fonts (Symbol, Wingdings, Courier) have their characters in the area for private use,
 * from U+F020 to U+F0FF, and any of them may be a bullet.
 */
const marks = '-–—•·●▪\\uf020-\\uf0ff'

/** What begins a line of a list, with the white space behind it: a mark, or a letter that Word's o and § became. */
const listMark = new RegExp(`^(?:[${marks}][ \\t\\u00a0]+|[o§]\\t[ \\t\\u00a0]*)(?=\\S)`)

/** Where the text of a list line begins, behind its mark; 0 of a line that is none. */
export function listMarkLength(line: string): number {
  return listMark.exec(line)?.[0].length ?? 0
}

/** A mark right before a letter, with no white space behind it. */
const gluedMark = new RegExp(`^[${marks}](?=[A-Za-zА-Яа-яЁё])`)

/** Whether a line begins with what would be the mark of a list, were there white space behind it. */
export function hasGluedMark(line: string): boolean {
  return gluedMark.test(line)
}

const mayBeListed = new RegExp(`^[${marks}o§]`, 'm')

/** A text with one mark before every line of a list: marks are the one thing that is not printed as typed. */
export function withPlainListMarks(text: string): string {
  if (!mayBeListed.test(text)) return text
  return text.replace(/^.*$/gm, (line) => {
    const length = listMarkLength(line)
    return length === 0 ? line : `– ${line.slice(length)}`
  })
}
