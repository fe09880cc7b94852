/** Bullets of Word's symbol fonts, which it puts into the area for private use: Symbol's, Wingdings', Courier's. */
const symbols = '\uf02d\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc'

/** What begins a line of a list, with the white space behind it: a dash or a bullet, or a letter that Word's o and § became. */
const listMark = new RegExp(`^(?:[-–—•·●▪${symbols}][ \\t\\u00a0]+|[o§]\\t[ \\t\\u00a0]*)(?=\\S)`)

/** Where the text of a list line begins, behind its mark; 0 of a line that is none. */
export function listMarkLength(line: string): number {
  return listMark.exec(line)?.[0].length ?? 0
}

/** A text with one mark before every line of a list: marks are the one thing that is not printed as typed. */
export function withPlainListMarks(text: string): string {
  if (!/^[-–—•·●▪o§\uf000-\uf0ff]/m.test(text)) return text
  return text.replace(/^.*$/gm, (line) => {
    const length = listMarkLength(line)
    return length === 0 ? line : `– ${line.slice(length)}`
  })
}
