import type { Column, Document, Section, Table } from '../../document/tree.js'
import { html, type Markup } from '../../page/markup.js'
import { itemRow, sectionRow } from './rows.js'

/** From five columns on a table needs a wider window before it is worth reading as one. */
export function isWide(table: Table): boolean {
  return table.columns.length > 4
}

/**
 * Roles repeat what the elements mean: on a narrow screen rows are laid out as cards, and a browser then forgets that this
 * is a table. The title stands above in full view, so the caption is for screen readers.
 */
export function reportTable({ table, title }: Document, departments: readonly string[]): Markup {
  const places = new Map(departments.map((name, index) => [name, String(index)]))
  return html`<table class="report" role="table">
<caption id="report-caption">${title}</caption>
<colgroup>${table.columns.map(({ id }) => html`<col class="${id}">`)}</colgroup>
<thead role="rowgroup">
<tr role="row">${table.columns.map(columnHeading)}</tr>
${table.columnNumbers && columnNumbers(table.columns)}
</thead>
${table.sections.map((section) => rowGroups(section, table.columns, places))}
</table>`
}

function columnHeading({ id, heading }: Column): Markup {
  return html`<th role="columnheader" scope="col" class="${id}"><p>${heading}</p></th>`
}

function columnNumbers(columns: readonly Column[]): Markup {
  return html`<tr role="row" class="column-numbers">${columns.map((_, index) => html`<td role="cell">${index + 1}</td>`)}</tr>`
}

/** Row groups cannot hold one another: a section's own group is followed by those of its sections. */
function rowGroups(section: Section, columns: readonly Column[], places: ReadonlyMap<string, string>): Markup {
  return html`<tbody role="rowgroup" id="${section.anchor}" data-level="${section.level}">
${section.heading && sectionRow(section.heading, columns)}${section.items.map((item) => itemRow(item, columns, places))}</tbody>
${section.sections.map((each) => rowGroups(each, columns, places))}`
}
