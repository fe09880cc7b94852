import type { Figure, Overview, OverviewIndicator } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { itemAnchor, linkTo } from '../../page/anchors.js'
import { changeOf } from '../../page/change.js'
import { bar, column, extentOf } from '../../page/charts.js'
import { html, type Markup } from '../../page/markup.js'

/** More than these nobody reads in a minute; the rest wait behind a disclosure. */
const atAGlance = 12

export function indicators(overview: Overview, words: ReportWords): Markup {
  const cards = overview.indicators.map((each) => card(each, overview.previousPeriod, words))
  const rest = cards.slice(atAGlance)
  return html`<div class="indicators">
<h3>${words.page.indicators}</h3>
<ul class="cards">${cards.slice(0, atAGlance)}</ul>
${
  rest.length > 0 &&
  html`<details><summary>${words.page.moreIndicators({ count: rest.length })}</summary><ul class="cards">${rest}</ul></details>`
}
</div>`
}

function card(indicator: OverviewIndicator, previousPeriod: string | null, words: ReportWords): Markup {
  const { item, label, name, value, gaps, unit, byQuarter, byDepartment } = indicator
  return html`<li class="card">
<p class="indicator-name">${name}</p>
${value ? figure(value, unit) : html`<p class="figure none">${words.page.noTotal}</p>`}${gaps !== '' && html`<p class="gaps">${gaps}</p>`}
${previousPeriod !== null && comparison(indicator, words.period(previousPeriod), words)}
${byQuarter.length > 0 && quarters(byQuarter, words)}
${byDepartment.length > (value ? 1 : 0) && departments(indicator, words)}
<p class="origin"><a href="${linkTo(itemAnchor(item))}">${words.page.item({ label })}</a></p>
</li>
`
}

function figure(value: Figure, unit: string | null): Markup {
  return html`<p class="figure"><b>${value.text}</b>${unit && html` <span class="unit">${unit}</span>`}</p>`
}

/** A figure that lacks something is not held against a whole one: that would be no change. */
function comparison(
  { value, gaps, previous, previousGaps, otherUnit }: OverviewIndicator,
  period: string,
  words: ReportWords,
): Markup {
  const { page } = words
  if (otherUnit) {
    const { unit } = otherUnit
    return html`<p class="change">${unit === null ? page.withoutUnit({ period }) : page.otherUnit({ period, unit })}</p>`
  }
  if (!previous) return html`<p class="change">${page.noPrevious({ period })}</p>`
  const before = `${page.previous({ period, value: previous.text })}${previousGaps && ` (${previousGaps})`}`
  if (!value || gaps !== '' || previousGaps !== '') return html`<p class="change">${before}</p>`
  const { mark, text } = changeOf(value, previous, words)
  return html`<p class="change"><span aria-hidden="true">${mark}</span> <b>${text}</b> <span class="before">(${before})</span></p>`
}

function quarters(byQuarter: OverviewIndicator['byQuarter'], words: ReportWords): Markup {
  const extent = extentOf(byQuarter.map(({ figure }) => figure))
  return html`<ul class="quarters" aria-label="${words.page.byQuarter}">${byQuarter.map(
    ({ quarter, figure }) =>
      html`<li><span class="quarter">${quarter}</span> ${column(figure.value, extent)} <span class="value">${figure.text}</span></li>`,
  )}</ul>`
}

/** Open where there is no total, since then these are the figures. */
function departments({ value, unit, byDepartment }: OverviewIndicator, words: ReportWords): Markup {
  const extent = extentOf(byDepartment.map(({ figure }) => figure))
  const rows = byDepartment.map(
    ({ name, figure }) =>
      html`<li><span class="text">${name}</span> <span class="value">${figure.text}</span> ${bar(figure.value, extent)}</li>`,
  )
  const summary = html`<summary>${words.page.byDepartment}${unit && `, ${unit}`}</summary>`
  return value === null
    ? html`<details open>${summary}<ul class="departments">${rows}</ul></details>`
    : html`<details>${summary}<ul class="departments">${rows}</ul></details>`
}
