import {
  BorderStyle,
  HeightRule,
  type IContext,
  type IXmlableObject,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { sum } from './column-shares.js'
import { twips } from './measures.js'
import { paragraphsOf, type Shared } from './paragraphs.js'
import type { Cell, Row } from './sheet.js'

export interface RowSetting extends Shared {
  widths: number[]
  /** RRGGBB behind the rows of sections, or none. */
  sectionRows: string
}

/** A row whose cells are made when docx writes it and are dropped behind it: only one row's are there at a time. */
export class LateRow extends TableRow {
  readonly #row: Row
  readonly #setting: RowSetting

  constructor(row: Row, setting: RowSetting) {
    super({ children: [] })
    this.#row = row
    this.#setting = setting
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { change, kind } = this.#row
    let at = 0
    return new TableRow({
      ...rowLook[kind],
      ...(change && { [change === 'inserted' ? 'insertion' : 'deletion']: this.#setting.revisions.next() }),
      children: this.#row.cells().map((cell) => {
        const width = sum(this.#setting.widths.slice(at, at + (cell.span ?? 1)))
        at += cell.span ?? 1
        return this.#cell(cell, width)
      }),
    }).prepForXml(context)
  }

  #cell({ lines, span, ruled }: Cell, width: number): TableCell {
    const { sectionRows } = this.#setting
    const { kind } = this.#row
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(kind === 'section' && sectionRows !== 'none' && { shading: { fill: sectionRows } }),
      ...(kind === 'heading' && { verticalAlign: VerticalAlignTable.CENTER }),
      ...(kind === 'signature' && { verticalAlign: VerticalAlignTable.BOTTOM }),
      ...(ruled && rule),
      ...(span !== undefined && { columnSpan: span }),
      children: paragraphsOf(lines, this.#setting),
    })
  }
}

const rule = { borders: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000' } } }

/** Room to sign in, in millimetres. */
const signatureHeight = 14

/** The row of an item may break across pages. The style of a section's row keeps it with the row behind it. */
const rowLook = {
  heading: { tableHeader: true, cantSplit: true },
  section: { cantSplit: true },
  item: {},
  signature: { cantSplit: true, height: { value: twips(signatureHeight), rule: HeightRule.ATLEAST } },
}
