import { Paragraph, type ParagraphChild } from 'docx'
import type { Block } from '../../document/tree.js'
import { assertNever } from './assert-never.js'
import { runsOf } from './inlines.js'
import type { Links } from './links.js'
import { dashList } from './numbering.js'
import { style } from './style-names.js'

/** Where blocks stand: between the margins, or in a cell of the table. */
type Place = 'page' | 'cell'

const textStyle: Record<Place, string> = { page: style.body, cell: style.cell }
const listStyle: Record<Place, string> = { page: style.list, cell: style.cellList }

/** @param keepNext Whether the paragraphs stay on the page of what follows them. */
export function paragraphsOf(blocks: Block[], place: Place, links: Links, keepNext = false): Paragraph[] {
  const kept = keepNext ? { keepNext } : {}
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return new Paragraph({ style: textStyle[place], children: runsOf(block.content, links), ...kept })
      case 'list':
        return block.items.map(
          (item) =>
            new Paragraph({ style: listStyle[place], numbering: dashList, children: runsOf(item, links), ...kept }),
        )
      case 'attribution':
      case 'evidence':
      case 'notice':
      case 'indicator':
      case 'missing':
        return new Paragraph({ style: style[block.type], children: runsOf(block.content, links), ...kept })
      default:
        return assertNever(block)
    }
  })
}

export function paragraph(name: string, children: ParagraphChild[] = []): Paragraph {
  return new Paragraph({ style: name, children })
}
