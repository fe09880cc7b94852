import type { Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { shares } from '../../page/charts.js'
import { html, type Markup } from '../../page/markup.js'
import { indicators } from './indicators.js'
import { unreported } from './unreported.js'

/** What a chief reads in a minute. Not printed: paper carries the report alone. */
export function overview(document: Document, words: ReportWords): Markup {
  const { overview: summary } = document
  return html`<section class="overview" aria-labelledby="overview">
<h2 id="overview">${words.page.summary}<span class="period">${words.period(document.period)}</span></h2>
${statuses(document, words)}
${summary.missing && unreported(summary.missing, words)}
${summary.indicators.length > 0 && indicators(summary, words)}
</section>`
}

/** The list is the text equivalent of the bar: same order, same counts. Each status leads to its items. */
function statuses({ overview: summary }: Document, words: ReportWords): Markup {
  return html`<div class="statuses">
<h3>${words.page.statuses}<span class="total">${words.page.total({ items: summary.items })}</span></h3>
${shares(summary.statuses.map(({ status, count }) => ({ name: status, count })))}
<ul>${summary.statuses.map(
    ({ status, label, count }) =>
      html`<li><a href="#report" data-filter-status="${status}"><span class="swatch ${
        status
      }"></span><span class="text">${label}</span> <b>${count}</b></a></li>`,
  )}</ul>
</div>`
}
