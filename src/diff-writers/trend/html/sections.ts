import type { ItemTrend } from '../../../compare/trend.js'
import { html, type Markup } from '../../../page/markup.js'
import { itemMarkup } from './item.js'
import type { TrendPageContext } from './trend-page-context.js'

/** The items under the headings of their sections; an item that is gone stays in the section that it follows, if its own has the same number. */
export function sections(context: TrendPageContext): Markup[] {
  const groups: ItemTrend[][] = []
  for (const item of context.trend.items) {
    const last = groups.at(-1)
    const section = last?.[0]?.section
    const stays = section === item.section || (item.isGone && section?.number === item.section.number)
    if (last && stays) last.push(item)
    else groups.push([item])
  }
  return groups.map((items) => groupMarkup(items, context))
}

function groupMarkup(items: readonly ItemTrend[], context: TrendPageContext): Markup {
  const { trend, words, lang } = context
  const suffix = trend.reports.at(-1)?.layout.numberSuffix ?? ''
  const section = items[0]?.section
  const heading = section && section.title !== null && [section.number, suffix, ' ', section.title].join('')
  return html`<section class="group">
<h3${heading ? lang : null}>${heading || words.page.outsideSections}</h3>
${items.map((item) => itemMarkup(item, context))}
</section>
`
}
