import { sum } from './column-shares.js'
import { twips } from './dimensions.js'
import type { Shared } from './inlines.js'
import { changeMark, paragraphsOf } from './paragraphs.js'
import type { Cell, Row } from './sheet.js'

export interface RowSetting extends Shared {
  widths: number[]
  /** RRGGBB behind the rows of sections, or none. */
  sectionRows: string
}

/** A row of a table, as XML. */
export function rowOf(row: Row, setting: RowSetting): string {
  const { change, kind } = row
  const look = rowLook[kind] + (change ? changeMark({ kind: change }, setting.revisions.next()) : '')
  let at = 0
  let xml = `<w:tr>${look === '' ? '' : `<w:trPr>${look}</w:trPr>`}`
  for (const cell of row.cells()) {
    const end = at + (cell.span ?? 1)
    xml += cellOf(cell, sum(setting.widths.slice(at, end)), kind, setting)
    at = end
  }
  return `${xml}</w:tr>`
}

function cellOf({ lines, span, ruled }: Cell, width: number, kind: Row['kind'], setting: RowSetting): string {
  const { sectionRows } = setting
  const look = [
    `<w:tcW w:type="dxa" w:w="${width}"/>`,
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    ruled ? rule : '',
    kind === 'section' && sectionRows !== 'none' ? `<w:shd w:fill="${sectionRows}" w:val="clear"/>` : '',
    kind === 'heading' ? '<w:vAlign w:val="center"/>' : kind === 'signature' ? '<w:vAlign w:val="bottom"/>' : '',
  ]
  return `<w:tc><w:tcPr>${look.join('')}</w:tcPr>${paragraphsOf(lines, setting)}</w:tc>`
}

const rule = '<w:tcBorders><w:bottom w:val="single" w:color="000000" w:sz="4"/></w:tcBorders>'

/** Room to sign in, in millimetres. */
const signatureHeight = 14

/** The row of an item may break across pages. The style of a section's row keeps it with the row behind it. */
const rowLook: Record<Row['kind'], string> = {
  heading: '<w:cantSplit/><w:tblHeader/>',
  section: '<w:cantSplit/>',
  item: '',
  signature: `<w:cantSplit/><w:trHeight w:val="${twips(signatureHeight)}" w:hRule="atLeast"/>`,
}
