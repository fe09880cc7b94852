import type { Item, Section, Table } from '../../document/tree.js'
import type { ColumnId } from '../../model/terms.js'
import { printCell } from './blocks.js'
import { inCell, printInlines, strong, textInline } from './inlines.js'

/** One table, as the paper has it. */
export function printTable({ columns, columnNumbers, sections }: Table): string {
  const ids = columns.map(({ id }) => id)
  return [
    printRow(columns.map(({ heading }) => printInlines(textInline(heading), inCell))),
    printRow(columns.map(() => '---')),
    ...(columnNumbers ? [printRow(columns.map((_, index) => String(index + 1)))] : []),
    ...sections.flatMap((section) => sectionRows(section, ids)),
  ].join('\n')
}

/** Empty cells keep one space, so that a row reads as cells. */
const printRow = (cells: string[]): string => `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`

function sectionRows({ heading, items, sections }: Section, ids: ColumnId[]): string[] {
  return [
    ...(heading ? [headingRow(heading, ids)] : []),
    ...items.map(itemRow),
    ...sections.flatMap((section) => sectionRows(section, ids)),
  ]
}

/** GFM cannot merge cells: the cells behind the title stay empty. Where numbers do not stand first, the number leads it. */
function headingRow({ number, title }: NonNullable<Section['heading']>, ids: ColumnId[]): string {
  const apart = ids.length > 1 && ids[0] === 'number'
  const cells = apart
    ? [printInlines(textInline(number), inCell), strong(textInline(title), true)]
    : [strong(textInline(`${number} ${title}`), true)]
  return printRow(ids.map((_, index) => cells[index] ?? ''))
}

function itemRow({ cells }: Item): string {
  return printRow(cells.map(({ blocks }) => printCell(blocks)))
}
