import type { Block } from '../../document/tree.js'
import { assertNever } from '../../word/assert-never.js'
import type { Line, ParagraphLook, Piece } from '../../word/sheet.js'
import { style } from '../../word/style-names.js'

/** Where blocks stand: between the margins, or in a cell of the table. */
type Place = 'page' | 'cell'

const textStyle: Record<Place, string> = { page: style.body, cell: style.cell }
const listStyle: Record<Place, string> = { page: style.list, cell: style.cellList }

/** @param keepNext Whether the paragraphs stay on the page of what follows them. */
export function linesOf(blocks: Block[], place: Place, keepNext = false): Line[] {
  const kept = keepNext ? { keepNext } : {}
  const lineOf = (look: ParagraphLook, content: Piece[]): Line => ({ look: { ...look, ...kept }, content })
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return lineOf({ style: textStyle[place] }, block.content)
      case 'list':
        return block.items.map((item) => lineOf({ style: listStyle[place], listed: true }, item))
      case 'attribution':
      case 'evidence':
      case 'notice':
      case 'indicator':
      case 'missing':
        return lineOf({ style: style[block.type] }, block.content)
      default:
        return assertNever(block)
    }
  })
}

export function line(name: string, content: Piece[] = []): Line {
  return { look: { style: name }, content }
}

export const textPiece = (text: string): Piece => ({ type: 'text', text })
