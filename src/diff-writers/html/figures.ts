import type { IndicatorChange, ItemChange } from '../../compare/comparison.js'
import { figureOf } from '../../document/figures.js'
import type { Figure } from '../../document/tree.js'
import { changeOf } from '../../page/change.js'
import { column, extentOf } from '../../page/charts.js'
import { html, type Markup } from '../../page/markup.js'
import { breakdowns } from '../breakdowns.js'
import { formerFigure, incompleteFigures, toTenth } from '../figures.js'
import { number } from '../numbers.js'
import type { ChangesPageContext } from './changes-page-context.js'
import { type Moment, valuesOf } from './history.js'
import { heard } from './marks.js'

/** The figures of an item, before and after, each with all periods that have it. */
export function figures(item: ItemChange, context: ChangesPageContext): Markup | null {
  if (item.indicators.length === 0) return null
  return html`<div class="figures"><p class="label">${context.words.figures}</p>
<ul class="cards">${item.indicators.map((one) => card(one, item, context))}</ul></div>`
}

function card(indicator: IndicatorChange, item: ItemChange, context: ChangesPageContext): Markup {
  const { name, unit, fromUnit, from, to, delta, incomplete } = indicator
  const { words, terms, lang } = context
  const former = formerFigure(indicator, words)
  const printed = (value: number | null) => (value === null ? words.noFigure : number(value, terms.code))
  return html`<li class="card">
<p class="indicator-name"${lang}>${name}</p>
${former !== null && html`<p class="origin">${former}</p>`}
<p class="figure">${heard(`${words.before}: `, null)}<span class="was">${printed(from)}${fromUnit ? html` <span class="unit"${lang}>${fromUnit}</span>` : null}</span> <span aria-hidden="true">→</span> ${heard(
    `${words.after}: `,
    null,
  )}<b>${printed(to)}</b>${unit && html` <span class="unit"${lang}>${unit}</span>`}</p>
${incomplete ? html`<p class="change">${incompleteFigures(incomplete, words)}</p>` : null}
${from !== null && to !== null && delta !== null && delta !== 0 && difference(figureOf(terms.code, from), figureOf(terms.code, to), indicator, context)}
${breakdowns(indicator, context).map(
  ({ label, steps }) => html`<p class="label">${label}</p>
<ul class="steps"${lang}>${steps.map((one) => html`<li>${one.name}: ${one.from} → <b>${one.to}</b></li>`)}</ul>
`,
)}
${chart(valuesOf(item, indicator, context.history), context)}
</li>
`
}

function difference(from: Figure, to: Figure, { percent }: IndicatorChange, context: ChangesPageContext): Markup {
  const { mark, text } = changeOf(to, from, context.terms)
  const share = percent === null ? null : shareOf(percent, context)
  return html`<p class="change"><span aria-hidden="true">${mark}</span> <b>${text}</b>${share && ` (${share})`}</p>`
}

/** Without its sign: the words before it say whether it is more or less. */
function shareOf(percent: number, { words, terms }: ChangesPageContext): string {
  const tenth = toTenth(Math.abs(percent))
  return tenth === null
    ? words.lessThanPercent({ amount: number(0.1, terms.code) })
    : words.percent({ amount: number(tenth, terms.code) })
}

/** A column for each period; the numbers under and over the columns are the text equivalent. */
function chart(values: Moment[], { words, terms }: ChangesPageContext): Markup | null {
  const figuresThere = values.flatMap(({ value }) => (value === null ? [] : [figureOf(terms.code, value)]))
  if (figuresThere.length < 2) return null
  const extent = extentOf(figuresThere)
  return html`<ul class="quarters" aria-label="${words.byPeriod}">${values.map(({ period, value, incomplete }) => {
    const label = /^\d+$/.test(period) ? period : terms.period(period)
    const text = value === null ? words.noFigure : `${number(value, terms.code)}${incomplete ? '*' : ''}`
    return html`<li><span class="quarter">${label}</span> ${column(value ?? 0, extent)} <span class="value">${text}</span></li>`
  })}</ul>${
    values.some(({ incomplete }) => incomplete)
      ? html`
<p class="note">${words.incompleteFigure}</p>`
      : null
  }`
}
