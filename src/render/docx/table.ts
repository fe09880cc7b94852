import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { Section, Table as TableTree } from '../../document/tree.js'
import type { Profile } from '../renderer.js'
import { paragraph } from './blocks.js'
import { sum } from './column-shares.js'
import { columnWidths } from './columns.js'
import { textRuns } from './inlines.js'
import { ItemRow } from './item-row.js'
import { cellMargin } from './least-widths.js'
import type { Links } from './links.js'
import { twips } from './measures.js'
import { headingStyle, style } from './style-names.js'

/** The table of the report, as wide as the text. Each column's width stands in the grid and in every cell. */
export function tableOf(table: TableTree, profile: Profile, links: Links): Table {
  const widths = columnWidths(table, profile)
  const total = sum(widths)
  const rowsOf = (section: Section): TableRow[] => [
    ...(section.heading ? [sectionRow(section.heading, section.level, table, profile)] : []),
    ...section.items.map((item) => new ItemRow(item, widths, links)),
    ...section.sections.flatMap(rowsOf),
  ]
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: cellMargin, right: cellMargin, top: twips(0.4), bottom: 0 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [...headingRows(table), ...table.sections.flatMap(rowsOf)],
  })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

/** The headings and the row of column numbers, repeated on each page. */
function headingRows(table: TableTree): TableRow[] {
  const headings = table.columns.map((column) => column.heading)
  const numbers = table.columns.map((_, index) => String(index + 1))
  const rows = [headingRow(headings, style.columnHeading)]
  if (table.columnNumbers) rows.push(headingRow(numbers, style.columnNumber))
  return rows
}

function headingRow(texts: string[], name: string): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map(
      (text) =>
        new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children: [paragraph(name, textRuns(text))] }),
    ),
  })
}

/** Number and title of a section; the title is one cell over the columns that the number leaves. */
function sectionRow(
  heading: { number: string; title: string },
  level: number,
  table: TableTree,
  profile: Profile,
): TableRow {
  const shading = profile.sectionRows === 'none' ? {} : { shading: { fill: profile.sectionRows } }
  const columns = table.columns.length
  // The number has a cell of its own only where numbers stand first; elsewhere it leads the title.
  const apart = columns > 1 && table.columns[0]?.id === 'number'
  const title = apart ? heading.title : [heading.number, heading.title].filter((part) => part !== '').join(' ')
  const cells = [
    new TableCell({
      ...shading,
      columnSpan: apart ? columns - 1 : columns,
      children: [paragraph(headingStyle(level), textRuns(title))],
    }),
  ]
  if (apart) {
    const number = paragraph(style.sectionNumber, textRuns(heading.number))
    cells.unshift(new TableCell({ ...shading, children: [number] }))
  }
  // keepNext comes with the styles: a section's row never stands alone at the foot of a page.
  return new TableRow({ cantSplit: true, children: cells })
}
