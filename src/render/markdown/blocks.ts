import type { Block, Inline } from '../../document/tree.js'
import { inCell, ownLine, printInlines, strong } from './inlines.js'

/** Blocks one below the other, each with an empty line above it. */
export function printBlocks(blocks: Block[]): string[] {
  const printed: string[] = []
  let previousMark = ''
  for (const block of blocks) {
    if (block.type !== 'list') {
      printed.push(printParagraph(block))
      previousMark = ''
      continue
    }
    // Two lists in a row under the same mark would be read as one.
    const mark = previousMark === '-' ? '*' : '-'
    printed.push(printList(block.items, mark))
    previousMark = mark
  }
  return printed
}

export function printList(items: Inline[][], mark = '-'): string {
  return items.map((item) => `${mark} ${printInlines(item, ownLine)}`).join('\n')
}

type Paragraph = Exclude<Block, { type: 'list' }>

function printParagraph(block: Paragraph): string {
  switch (block.type) {
    case 'paragraph':
    case 'evidence':
    case 'notice':
    case 'indicator':
      return printInlines(block.content, ownLine)
    case 'attribution':
    case 'missing':
      return strong(block.content)
    default:
      return assertNever(block)
  }
}

/** Blocks in a cell of a table, which is one line of the file. */
export function printCell(blocks: Block[]): string {
  return blocks.flatMap(cellLines).join('<br>')
}

function cellLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'evidence':
    case 'notice':
    case 'indicator':
      return [printInlines(block.content, inCell)]
    case 'attribution':
    case 'missing':
      return [strong(block.content, true)]
    case 'list':
      return block.items.map((item) => printInlines([{ type: 'text', text: '– ' }, ...item], inCell))
    default:
      return assertNever(block)
  }
}

/** The lines of text of some blocks, with no word on what each is. */
export function textLines(blocks: Block[]): Inline[][] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.items : [block.content]))
}

function assertNever(block: never): never {
  throw new Error(`No Markdown for the block ${JSON.stringify(block)}`)
}
