import type { IndicatorTrend, ItemTrend, Series } from '../../../compare/trend.js'
import { figureOf } from '../../../document/figures.js'
import { column, extentOf } from '../../../page/charts.js'
import { html, type Markup } from '../../../page/markup.js'
import { heard } from '../../html/marks.js'
import { nameWithUnit, printedValues, type Row, rowsOf, runWords } from '../rows.js'
import type { TrendPageContext } from './trend-page-context.js'

/** A card for each indicator with its total over the periods, and a table of the departments' values. */
export function figures({ indicators }: ItemTrend, context: TrendPageContext): Markup | null {
  if (indicators.length === 0) return null
  const cards = indicators.flatMap((one) => (one.total ? [card(one, one.total, context)] : []))
  const rows = indicators.flatMap(rowsOf).filter(({ department }) => department !== null)
  return html`<div class="figures">${cards.length > 0 && html`<ul class="cards">${cards}</ul>`}
${rows.length > 0 && departments(rows, cards.length === 0, context)}</div>`
}

function card({ name, unit }: IndicatorTrend, series: Series, context: TrendPageContext): Markup {
  const { trend, words, lang } = context
  return html`<li class="card">
<p class="indicator-name"${lang}>${name}${unit !== null && html` <span class="unit">${unit}</span>`}</p>
${series.runs.map((run) => html`<p class="change"><span class="sign sign-${run.direction}" aria-hidden="true"></span><b>${runWords(run, trend, words)}</b></p>\n`)}
${chart(series, context)}
</li>
`
}

/** A column for each period; the numbers over the columns are the text equivalent. */
function chart(series: Series, { trend, words, language }: TrendPageContext): Markup {
  const { values } = series
  const printed = printedValues(series, language)
  const extent = extentOf(values.flatMap((value) => (value === null ? [] : [figureOf(language, value)])))
  return html`<ul class="quarters" aria-label="${words.page.byPeriod}">${values.map((value, index) => {
    const label = words.period(trend.reports[index]?.period ?? '')
    return html`<li><span class="quarter">${label}</span> ${column(value ?? 0, extent)} <span class="value">${shown(printed[index] ?? null, words)}</span></li>`
  })}</ul>`
}

function shown(value: string | null, words: TrendPageContext['words']): Markup {
  if (value !== null) return html`${value}`
  return html`<span aria-hidden="true">–</span>${heard(words.noFigure, null)}`
}

/** Open where there are no totals, since then these are the figures. A wide table scrolls within its own box. */
function departments(rows: readonly Row[], isOpen: boolean, context: TrendPageContext): Markup {
  const { trend, words, lang, language } = context
  const { headings, page } = words
  const heads = trend.reports.map(({ period }) => html`<th scope="col">${words.period(period)}</th>`)
  const lines = rows.map(({ indicator, department, series }) => {
    const name = trend.departments.get(department ?? '')?.name ?? department ?? ''
    const runs = series.runs.map((run) => runWords(run, trend, words)).join('; ')
    return html`<tr><th scope="row"><span${lang}>${name}</span><span class="unit"${lang}>${nameWithUnit(indicator)}</span></th>${printedValues(
      series,
      language,
    ).map((value) => html`<td>${shown(value, words)}</td>`)}<td class="run">${runs}</td></tr>\n`
  })
  const box = html`<div class="scroll" role="group" tabindex="0" aria-label="${page.byDepartment}"><table class="series">
<thead><tr><th scope="col">${headings.department}</th>${heads}<th scope="col">${headings.running}</th></tr></thead>
<tbody>${lines}</tbody></table></div>`
  const summary = html`<summary>${page.byDepartment}</summary>`
  return isOpen ? html`<details open>${summary}${box}</details>` : html`<details>${summary}${box}</details>`
}
