import { markdownBlocks } from './markdown-html.js'
import {
  isColumnNumbers,
  type ReadOptions,
  type ReadReport,
  type ReadRow,
  readingDefaults,
  sectionsOf,
} from './read-report.js'
import { childrenNamed, descendantsNamed, elementsIn, textOf, type XmlElement } from './xml-tree.js'

/** Reads the layout of one table. */
export function readMarkdownTable(markdown: string, options: ReadOptions = {}): ReadReport {
  const settings = { ...readingDefaults, ...options }
  const blocks = markdownBlocks(markdown)
  const heading = blocks.find(({ name }) => name === 'h1')
  const body = blocks.filter(({ name }) => name === 'table').flatMap((table) => childrenNamed(table, 'tbody'))
  const rows = body
    .flatMap((element) => descendantsNamed(element, 'tr'))
    .map((row): ReadRow => ({ section: isSection(row, settings), cells: childrenNamed(row, 'td').map(linesOf) }))
  return {
    title: heading ? textOf(heading) : '',
    sections: sectionsOf(
      rows.filter(({ cells }) => !isColumnNumbers(cells)),
      settings,
    ),
  }
}

/** A title in bold, and nothing beside it but the number. */
function isSection(row: XmlElement, { columns }: Required<ReadOptions>): boolean {
  const others = childrenNamed(row, 'td').filter((_, index) => columns[index] !== 'number')
  const [title, ...empty] = others
  return title !== undefined && elementsIn(title)[0]?.name === 'strong' && empty.every((cell) => textOf(cell) === '')
}

function linesOf(cell: XmlElement): string[] {
  const lines = ['']
  for (const child of cell.children) {
    if (typeof child !== 'string' && child.name === 'br') lines.push('')
    else lines[lines.length - 1] += textOf(child)
  }
  return lines.length === 1 && lines[0] === '' ? [] : lines
}
