import type { Piece } from '../../word/sheet.js'

/** Characters that no standard gives a meaning, for private use. */
const first = 0xe000
const last = 0xf8ff

/**
 * Lets one character stand for a link while texts are compared, so that a link stays whole and is the same only if it
 * leads to the same place. A character that the texts hold themselves is not taken.
 */
export class LinkMarks {
  readonly #links = new Map<string, Piece>()
  readonly #marks = new Map<string, string>()

  constructor(content: readonly Piece[]) {
    const isTyped = (mark: string) => content.some(({ text }) => text.includes(mark))
    let code = first
    for (const piece of content) {
      if (piece.type !== 'link' || this.#marks.has(keyOf(piece))) continue
      while (isTyped(String.fromCharCode(code))) code += 1
      // Of thousands of links in one paragraph the last are compared as text, and lead nowhere.
      if (code > last) return
      const mark = String.fromCharCode(code++)
      this.#marks.set(keyOf(piece), mark)
      this.#links.set(mark, piece)
    }
  }

  marked(content: readonly Piece[]): string {
    return content.map((piece) => (piece.type === 'link' && this.#marks.get(keyOf(piece))) || piece.text).join('')
  }

  unmarked(text: string): Piece[] {
    if (this.#links.size === 0) return text === '' ? [] : [{ type: 'text', text }]
    const pieces: Piece[] = []
    let plain = ''
    const flush = () => {
      if (plain !== '') pieces.push({ type: 'text', text: plain })
      plain = ''
    }
    for (const character of text) {
      const link = this.#links.get(character)
      if (link) {
        flush()
        pieces.push(link)
      } else plain += character
    }
    flush()
    return pieces
  }
}

const keyOf = (piece: Piece): string => (piece.type === 'link' ? JSON.stringify([piece.url, piece.text]) : '')
