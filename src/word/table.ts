import { BorderStyle, Table, TableLayoutType, WidthType } from 'docx'
import type { Profile } from '../model/profile.js'
import { sum } from './column-shares.js'
import { textWidth, twips } from './dimensions.js'
import { cellMargin } from './least-widths.js'
import type { Grid } from './sheet.js'
import { RowsSlot } from './slots.js'

/** The table of the report, as wide as the text. Each column's width stands in the grid and in every cell. */
export function reportTable({ widths }: Grid): Table {
  return new Table({
    ...frame(widths),
    margins: { marginUnitType: WidthType.DXA, left: cellMargin, right: cellMargin, top: twips(0.4), bottom: 0 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [new RowsSlot('rows')],
  })
}

/** Position, line to sign on, gap, name: parts of the width between the margins. */
const signatureColumns = [0.5, 0.22, 0.02, 0.26]

export function signatureWidths(profile: Profile): number[] {
  const total = textWidth(profile)
  const widths = signatureColumns.map((part) => Math.floor(total * part))
  widths[0] = (widths[0] ?? 0) + total - sum(widths)
  return widths
}

/** A table without lines, so that a long position wraps beside the line to sign on. */
export function signatureTable(widths: number[]): Table {
  return new Table({
    ...frame(widths),
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new RowsSlot('signatures')],
  })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const frame = (widths: number[]) => ({
  width: { size: sum(widths), type: WidthType.DXA },
  columnWidths: widths,
  layout: TableLayoutType.FIXED,
})
