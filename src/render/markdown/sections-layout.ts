import type { Block, Column, Inline, Item, Section, Table } from '../../document/tree.js'
import type { ColumnId } from '../../model/terms.js'
import { printBlocks, printList, textLines } from './blocks.js'
import { headingLine, printInlines, strong, textInline } from './inlines.js'

/** Markdown has six levels of headings; the title of the report is the first. */
const deepest = 6

/** A heading for each section and each item: what reads and diffs well. */
export function printSections({ sections, columns }: Table): string[] {
  return sections.flatMap((section) => printSection(section, columns))
}

function printSection({ heading, level, items, sections }: Section, columns: Column[]): string[] {
  const itemLevel = heading ? level + 2 : level + 1
  return [
    ...(heading ? [printHeading(level + 1, textInline(`${heading.number} ${heading.title}`))] : []),
    ...items.flatMap((item) => printItem(item, itemLevel, columns)),
    ...sections.flatMap((section) => printSection(section, columns)),
  ]
}

const printHeading = (level: number, content: Inline[]): string =>
  `${'#'.repeat(Math.min(level, deepest))} ${printInlines(content, headingLine)}`

const inHeading: ColumnId[] = ['number', 'measure']

function printItem(item: Item, level: number, columns: Column[]): string[] {
  const labelledColumns = columns.filter(({ id }) => !inHeading.includes(id) && id !== 'execution')
  return [
    printHeading(level, itemHeading(item, columns)),
    ...labelledColumns.flatMap(({ id, heading }) => printColumn(heading, blocksOf(item, id))),
    ...printBlocks(blocksOf(item, 'execution')),
  ]
}

const blocksOf = ({ cells }: Item, id: ColumnId) => cells.find(({ column }) => column === id)?.blocks ?? []

/** The number and the measure, so far as the layout shows them; the number where it shows neither. */
function itemHeading(item: Item, columns: Column[]): Inline[] {
  const shows = (id: ColumnId) => columns.some((column) => column.id === id)
  const measure = shows('measure') ? textLines(blocksOf(item, 'measure')) : []
  const number = shows('number') || measure.length === 0 ? [textInline(item.label)] : []
  return [...number, ...measure].flatMap((part, index) => (index === 0 ? part : [...textInline(' '), ...part]))
}

/** «Срок исполнения: ежеквартально», or below the label a list where the cell holds more than one line. */
function printColumn(heading: string, blocks: Block[]): string[] {
  const [first, second] = textLines(blocks)
  if (!first) return []
  const label = strong(textInline(heading.endsWith(':') ? heading : `${heading}:`))
  return second ? [label, printLines(blocks)] : [`${label} ${printInlines(first, headingLine)}`]
}

/** A line an item of the list; the parts of a figure are a list within its own. */
function printLines(blocks: Block[]): string {
  return blocks
    .map((block, index) => {
      const list = printList(textLines([block]))
      const isInner = block.type === 'list' && blocks[index - 1]?.type === 'indicator'
      return isInner ? list.replace(/^/gm, '  ') : list
    })
    .join('\n')
}
