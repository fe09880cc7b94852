import { linkTo } from '../../../page/anchors.js'
import { html, type Markup } from '../../../page/markup.js'
import { nameWithUnit, noRunsIn, runsIn, runWords, shortName } from '../rows.js'
import { classesOf, trendClasses } from './classes.js'
import { anchorOf } from './item.js'
import type { TrendPageContext } from './trend-page-context.js'

/** What a chief reads in a minute: how many items there are of each class, and what went one way for long. */
export function summary(context: TrendPageContext): Markup {
  const { trend, words } = context
  const { page } = words
  return html`<section class="overview" aria-labelledby="overview">
<h2 id="overview">${page.summary}</h2>
<div class="statuses classes">
<ul>${trendClasses.map(
    (one) =>
      html`<li><a href="#items" data-show="${one}"><span class="sign sign-${one}" aria-hidden="true"></span><span class="text">${
        page.classes[one]
      }</span> <b>${trend.items.filter((item) => classesOf(item).includes(one)).length}</b></a></li>`,
  )}</ul>
<p class="note">${page.severalClasses}</p>
</div>
${runs(context)}
</section>`
}

function runs({ trend, words, lang }: TrendPageContext): Markup {
  const found = runsIn(trend)
  if (found.length === 0) return html`<p class="runs">${noRunsIn(trend, words)}</p>`
  return html`<div class="runs"><h3>${words.runs}</h3>
<ul>${found.map(({ item, row, run }) => {
    const whose = row.department === null ? null : html` <span${lang}>(${shortName(row.department, trend)})</span>`
    const { number } = item.latest
    return html`<li><a href="${linkTo(anchorOf(item, trend))}">${words.page.item({ number })}</a> <span class="text"${lang}>${nameWithUnit(
      row.indicator,
    )}</span>${whose}: <b>${runWords(run, trend, words)}</b></li>\n`
  })}</ul></div>`
}
