import type { Item, Section, Table } from '../../document/tree.js'
import type { Row } from '../../word/sheet.js'
import { headingStyle, style } from '../../word/style-names.js'
import { line, linesOf, textPiece } from './lines.js'

/** The rows of the report's table: headings, sections, items. */
export function rowsOf(table: Table): Row[] {
  const shape = table.columns.map(({ id }) => id).join()
  const sectionRows = (section: Section): Row[] => [
    ...(section.heading ? [sectionRow(section.heading, section, table)] : []),
    ...section.items.map((item) => itemRow(item, shape)),
    ...section.sections.flatMap(sectionRows),
  ]
  return [...headingRows(table), ...table.sections.flatMap(sectionRows)]
}

/** The headings and the row of column numbers, repeated on each page. */
function headingRows(table: Table): Row[] {
  const headings = table.columns.map((column) => column.heading)
  const numbers = table.columns.map((_, index) => String(index + 1))
  const shape = table.columns.map(({ id }) => id).join()
  const row = (name: string, texts: string[]): Row => ({
    kind: 'heading',
    keys: [name],
    shape,
    cells: () => texts.map((text) => ({ lines: [line(name, [textPiece(text)])] })),
  })
  return [row(style.columnHeading, headings), ...(table.columnNumbers ? [row(style.columnNumber, numbers)] : [])]
}

/** Number and title of a section; the title is one cell over the columns that the number leaves. */
function sectionRow(
  { number, title }: NonNullable<Section['heading']>,
  { level, anchor }: Section,
  { columns }: Table,
): Row {
  // The number has a cell of its own only where numbers stand first; elsewhere it leads the title.
  const apart = columns.length > 1 && columns[0]?.id === 'number'
  const whole = apart ? title : [number, title].filter((part) => part !== '').join(' ')
  const cell = (name: string, text: string) => ({ lines: [line(name, [textPiece(text)])] })
  return {
    kind: 'section',
    // By its title a section is known under a new number, by its number under a new title.
    keys: [`${anchor} ${title}`, title, anchor],
    shape: `${columns.length}${apart ? ' apart' : ''}`,
    cells: () => [
      ...(apart ? [cell(style.sectionNumber, number)] : []),
      { ...cell(headingStyle(level), whole), span: apart ? columns.length - 1 : columns.length },
    ],
  }
}

function itemRow({ number, cells }: Item, shape: string): Row {
  return {
    kind: 'item',
    keys: [number],
    shape,
    cells: () =>
      cells.map(({ blocks }) => {
        const lines = linesOf(blocks, 'cell')
        // Word asks for a paragraph in every cell; docx would add one in the type size of the page.
        return { lines: lines.length > 0 ? lines : [line(style.cell)] }
      }),
  }
}
