import type { Document, Section } from '../document/tree.js'
import type { ReportWords } from '../language/words.js'
import { fold } from '../text/fold.js'
import { html, type Markup } from './markup.js'

/** Departments that answered anywhere. Rows refer to them by their place in this list, which keeps the page small. */
export function departmentsOf(document: Document): string[] {
  const names = new Set<string>()
  collect(document.table.sections, names)
  return [...names].sort(alphabetically)
}

function collect(sections: readonly Section[], names: Set<string>): void {
  for (const section of sections) {
    for (const item of section.items) for (const name of item.departments) names.add(name)
    collect(section.sections, names)
  }
}

/** By code points, so that the order is the same on every machine; ё, which stands outside the alphabet there, as е. */
function alphabetically(first: string, second: string): number {
  const left = fold(first)
  const right = fold(second)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Hidden until the script has run, since without it the fields would do nothing. */
export function filter(document: Document, departments: readonly string[], words: ReportWords): Markup {
  const { page } = words
  const { items, statuses } = document.overview
  return html`<form id="filter" class="filter" role="search" aria-label="${page.filter}" autocomplete="off" hidden>
<p class="field"><label for="filter-text">${page.filterText}</label><input id="filter-text" type="search"></p>
${departments.length > 1 && choice('department', page.filterDepartment, page.anyDepartment, numbered(departments))}
${
  statuses.length > 1 &&
  choice(
    'status',
    page.filterStatus,
    page.anyStatus,
    statuses.map(({ status, label }) => [status, label] as const),
  )
}
<button type="reset">${page.clear}</button>
<p class="count" role="status" data-shown="${page.shown}" data-nothing="${page.nothingFound}">${shown(page.shown, items)}</p>
</form>`
}

function numbered(names: readonly string[]): (readonly [string, string])[] {
  return names.map((name, index) => [String(index), name] as const)
}

export function choice(
  id: string,
  label: string,
  any: string,
  options: readonly (readonly [string, string])[],
): Markup {
  return html`<p class="field"><label for="filter-${id}">${label}</label><select id="filter-${id}">
<option value="">${any}</option>
${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
</select></p>`
}

export function shown(template: string, items: number): string {
  return template.replace('{shown}', String(items)).replace('{total}', String(items))
}
