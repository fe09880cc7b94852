import { choice, shown } from '../../render/html/filter.js'
import { html, type Markup } from '../../render/html/markup.js'
import { changeClasses } from '../class-of.js'
import { countsOf } from './counts.js'
import type { Setting } from './setting.js'

/** Hidden until the script has run, since without it the field would do nothing. */
export function filter({ comparison, words }: Setting): Markup {
  const counts = countsOf(comparison.items)
  const there = changeClasses.filter((one) => (counts.get(one) ?? 0) > 0)
  const total = comparison.items.length
  return html`<form id="filter" class="filter" role="search" aria-label="${words.filter}" autocomplete="off" hidden>
${choice(
  'class',
  words.show,
  words.everything,
  there.map((one) => [one, `${words.classes[one]} (${counts.get(one) ?? 0})`] as const),
)}
<button type="reset">${words.clear}</button>
<p class="count" role="status" data-shown="${words.shown}">${shown(words.shown, total)}</p>
</form>`
}
