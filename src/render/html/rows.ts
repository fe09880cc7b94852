import type { Cell, Column, Item, Section } from '../../document/tree.js'
import { itemAnchor } from '../../page/anchors.js'
import { html, type Markup } from '../../page/markup.js'
import { blocks } from './blocks.js'

/** The number in its column, the title over the others; without such a column in front, both over all of them. */
export function sectionRow({ number, title }: NonNullable<Section['heading']>, columns: readonly Column[]): Markup {
  if (columns[0]?.id === 'number' && columns.length > 1) {
    return html`<tr role="row" class="section"><td role="cell"><p>${number}</p></td><th role="rowheader" scope="rowgroup" colspan="${
      columns.length - 1
    }"><p>${title}</p></th></tr>
`
  }
  return html`<tr role="row" class="section"><th role="rowheader" scope="rowgroup" colspan="${columns.length}"><p>${number} ${title}</p></th></tr>
`
}

/** What the filter asks about stands in the row as data; the text it reads from the cells. */
export function itemRow(item: Item, columns: readonly Column[], places: ReadonlyMap<string, string>): Markup {
  const heading = headingOf(columns)
  const departments = item.departments.map((name) => places.get(name) ?? '').join(' ')
  return html`<tr role="row" id="${itemAnchor(item.number)}" data-status="${item.status}" data-departments="${departments}">${item.cells.map(
    (cell, index) => tableCell(cell, columns[index] as Column, index === heading),
  )}</tr>
`
}

/** The cell that names its row: the short number rather than the long measure, read out before every other cell. */
function headingOf(columns: readonly Column[]): number {
  const number = columns.findIndex(({ id }) => id === 'number')
  return Math.max(0, number === -1 ? columns.findIndex(({ id }) => id === 'measure') : number)
}

/** `data-label` is what the card of a narrow screen prints above the cell. */
function tableCell({ blocks: content }: Cell, { id, heading }: Column, isHeading: boolean): Markup {
  return isHeading
    ? html`<th role="rowheader" scope="row" class="${id}" data-label="${heading}">${blocks(content)}</th>`
    : html`<td role="cell" class="${id}" data-label="${heading}">${blocks(content)}</td>`
}
