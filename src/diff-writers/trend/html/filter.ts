import { choice, shown } from '../../../page/filter.js'
import { html, type Markup } from '../../../page/markup.js'
import { classesOf, trendClasses } from './classes.js'
import type { TrendPageContext } from './trend-page-context.js'

/** Hidden until the script has run, since without it the field would do nothing. */
export function filter({ trend: { items }, words: { page } }: TrendPageContext): Markup {
  const count = (one: (typeof trendClasses)[number]) => items.filter((item) => classesOf(item).includes(one)).length
  const there = trendClasses.filter((one) => count(one) > 0)
  return html`<form id="filter" class="filter" role="search" aria-label="${page.filter}" autocomplete="off" hidden>
${choice(
  'class',
  page.show,
  page.everything,
  there.map((one) => [one, `${page.classes[one]} (${count(one)})`] as const),
)}
<button type="reset">${page.clear}</button>
<p class="count" role="status" data-shown="${page.shown}">${shown(page.shown, items.length)}</p>
</form>`
}
