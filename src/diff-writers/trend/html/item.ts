import type { ItemTrend, Trend } from '../../../compare/trend.js'
import { itemAnchor } from '../../../page/anchors.js'
import { html, type Markup } from '../../../page/markup.js'
import { heard } from '../../html/marks.js'
import { remarksOf, shortName, textWords } from '../rows.js'
import { classesOf } from './classes.js'
import { figures } from './figures.js'
import type { TrendPageContext } from './trend-page-context.js'

/** An item: its number and measure, each figure over the periods, how long each text has lasted. */
export function itemMarkup(item: ItemTrend, context: TrendPageContext): Markup {
  const { trend, words, lang } = context
  const { number, measure } = item.latest
  const remarks = remarksOf(item, trend, words)
  return html`<article class="change-of-item" id="${anchorOf(item, trend)}" data-classes="${classesOf(item).join(' ')}">
<h4><span class="mark">${heard(words.page.item({ number }), null)}<span aria-hidden="true">${number}</span></span> <span class="text"${lang}>${measure}</span></h4>
${remarks.map((remark) => html`<p class="note">${remark.charAt(0).toUpperCase() + remark.slice(1)}</p>\n`)}
${figures(item, context)}
${texts(item, context)}
</article>
`
}

function texts({ texts: all }: ItemTrend, { trend, words, lang }: TrendPageContext): Markup | null {
  if (all.length === 0) return null
  return html`<div class="lasting"><p class="label">${words.headings.text}</p>
<ul>${all.map((text) => {
    const told = textWords(text, trend, words)
    const shown = text.periods > 1 ? html`<span class="tag tag-copied">${told}</span>` : html`<span>${told}</span>`
    const name = trend.departments.get(text.department)?.name ?? shortName(text.department, trend)
    return html`<li><span${lang}>${name}</span>: ${shown}</li>\n`
  })}</ul></div>`
}

/** A number may have gone and have come with another item: of those that are gone the last period is named too. */
export function anchorOf({ latest, isGone, numbers }: ItemTrend, { reports }: Trend): string {
  const last = reports[numbers.findLastIndex((one) => one !== null)]?.period ?? ''
  return itemAnchor(isGone ? `${latest.number}-${last}` : latest.number)
}
