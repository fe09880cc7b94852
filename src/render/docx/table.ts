import { BorderStyle, Table, TableLayoutType, WidthType } from 'docx'
import type { Profile } from '../renderer.js'
import { sum } from './column-shares.js'
import { cellMargin } from './least-widths.js'
import { textWidth, twips } from './measures.js'
import type { Shared } from './paragraphs.js'
import { LateRow } from './row.js'
import type { Grid, Row } from './sheet.js'

/** The table of the report, as wide as the text. Each column's width stands in the grid and in every cell. */
export function reportTable({ widths, rows }: Grid, { sectionRows }: Profile, shared: Shared): Table {
  return new Table({
    ...frame(widths),
    margins: { marginUnitType: WidthType.DXA, left: cellMargin, right: cellMargin, top: twips(0.4), bottom: 0 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map((row) => new LateRow(row, { ...shared, widths, sectionRows })),
  })
}

/** Position, line to sign on, gap, name: parts of the width between the margins. */
const signatureColumns = [0.5, 0.22, 0.02, 0.26]

/** A table without lines, so that a long position wraps beside the line to sign on. */
export function signatureTable(rows: Row[], profile: Profile, shared: Shared): Table {
  const total = textWidth(profile)
  const widths = signatureColumns.map((part) => Math.floor(total * part))
  widths[0] = (widths[0] ?? 0) + total - sum(widths)
  return new Table({
    ...frame(widths),
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map((row) => new LateRow(row, { ...shared, widths, sectionRows: 'none' })),
  })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const frame = (widths: number[]) => ({
  width: { size: sum(widths), type: WidthType.DXA },
  columnWidths: widths,
  layout: TableLayoutType.FIXED,
})
