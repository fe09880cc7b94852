import { figureOf } from '../../document/figures.js'
import type { Figure } from '../../document/tree.js'
import { statusWeight } from '../../model/terms.js'
import { changeOf } from '../../page/change.js'
import { html, type Markup, type Part } from '../../page/markup.js'
import { filterCounts } from '../class-of.js'
import { headlineOf } from '../headline.js'
import { outsideParts } from '../report-facts.js'
import type { ChangesPageContext } from './changes-page-context.js'
import { heard } from './marks.js'

/** What a chief reads in a minute. Each count leads to its items. */
export function summary(context: ChangesPageContext): Markup {
  const { comparison, words } = context
  const outside = outsideParts(comparison.report).length
  const counts = filterCounts(comparison.items)
  const line = (link: Markup, sign: string, text: string, count: number) =>
    html`<li><a ${link}><span class="sign sign-${sign}" aria-hidden="true"></span><span class="text">${text}</span> <b>${count}</b></a></li>`
  return html`<section class="overview" aria-labelledby="overview">
<h2 id="overview">${words.summary}</h2>
<p>${headlineOf(comparison, words)}</p>
<div class="statuses classes">
<ul>${counts.map(([one, count]) => line(html`href="#items" data-show="${one}"`, one, words.filters[one], count))}${
    outside > 0 && line(html`href="#outside"`, 'outside', words.outside, outside)
  }</ul>
<p class="note">${words.severalClasses}</p>
</div>
${statuses(context)}
</section>`
}

function statuses({ comparison, words, terms }: ChangesPageContext): Markup {
  const count = (side: 'from' | 'to', status: (typeof statusWeight)[number]) =>
    comparison.items.filter((one) => one[side]?.status === status).length
  const rows = statusWeight.filter((status) => count('from', status) + count('to', status) > 0)
  return html`<table class="status-table"><caption>${words.statuses}</caption>
<thead><tr><th scope="col">${terms.headings.status}</th><th scope="col">${words.before}</th><th scope="col">${
    words.after
  }</th><th scope="col">${words.change}</th></tr></thead>
<tbody>${rows.map((status) => {
    const [before, after] = [count('from', status), count('to', status)].map((value) => figureOf(terms.code, value))
    if (!before || !after) return null
    return html`<tr><th scope="row"><span class="swatch ${status}"></span>${terms.statuses[status]}</th><td>${
      before.text
    }</td><td>${after.text}</td><td>${compared(before, after, terms)}</td></tr>\n`
  })}</tbody></table>`
}

/**
 * A number for the eye, which a narrow window has room for, and words for the ear. No arrow, which would judge: more items
 * that are done are good news, more that are not are none.
 */
function compared(before: Figure, after: Figure, terms: ChangesPageContext['terms']): Part {
  const { text } = changeOf(after, before, terms)
  const sign = after.value > before.value ? '+' : after.value < before.value ? '−' : ''
  const amount = figureOf(terms.code, Math.abs(after.value - before.value)).text
  return html`<span aria-hidden="true">${sign === '' ? '=' : `${sign}${amount}`}</span>${heard(text, null)}`
}
