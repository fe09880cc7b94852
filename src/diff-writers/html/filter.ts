import { choice, shown } from '../../page/filter.js'
import { html, type Markup } from '../../page/markup.js'
import { filterCounts } from '../class-of.js'
import type { ChangesPageContext } from './changes-page-context.js'

/** Hidden until the script has run, since without it the field would do nothing. */
export function filter({ comparison, words }: ChangesPageContext): Markup {
  const total = comparison.items.length
  return html`<form id="filter" class="filter" role="search" aria-label="${words.filter}" autocomplete="off" hidden>
${choice(
  'class',
  words.show,
  words.everything,
  filterCounts(comparison.items).map(([one, count]) => [one, `${words.filters[one]} (${count})`] as const),
)}
<button type="reset">${words.clear}</button>
<p class="count" role="status" data-shown="${words.shown}">${shown(words.shown, total)}</p>
</form>`
}
