import { type StatusWords, statusWords } from '../../language/status.js'
import { html, type Markup } from '../../page/markup.js'
import { furnishing, shell } from '../../page/shell.js'
import { countsOf, type PeriodStatus } from '../../status/period-status.js'
import { harmless } from '../../terminal/printable.js'
import { countsOfDepartment, summaryWords } from '../cell-words.js'
import type { StatusOptions } from '../status-writer.js'
import { cellMarkup, legend } from './cell.js'
import { style } from './style.js'

/** Nothing on the page has to be run. */
const furnished = furnishing(style, '')

/** What every part of the page needs. */
interface Context {
  status: PeriodStatus
  words: StatusWords
  /** The attribute of an element that holds text of the plan, where that is in another language than the page. */
  lang: Markup | null
}

/** The status of a period as one page that asks nobody for anything, for a screen on a wall. */
export function write(status: PeriodStatus, { language, sha256 }: Pick<StatusOptions, 'language' | 'sha256'>): string {
  const words = statusWords(language)
  const { plan, period } = status
  const lang = plan.language === language ? null : html` lang="${plan.language}"`
  const heading = words.heading({ period: words.period(period.name) })
  const title = `${heading} — ${plan.organization}`
  const page = {
    language,
    title,
    author: plan.organization,
    classes: 'status',
    body: body(heading, { status, words, lang }),
  }
  return harmless(shell(page, furnished, sha256).source)
}

function body(heading: string, context: Context): Markup {
  const { status, words, lang } = context
  const { summary, asOf, plan, unread } = status
  const [first = '', ...rest] = summaryWords(summary, words)
  return html`<a class="skip" href="#items">${words.page.skip}</a>
<header class="opening"><div class="title">
<h1>${heading}</h1>
<p class="as-of">${words.asOf({ date: words.date(asOf) })}</p>
<p class="plan"${lang}>${plan.title}</p>
</div></header>
<main>
<section class="overview" aria-labelledby="overview">
<h2 id="overview">${words.page.overview}</h2>
<p class="first">${first}</p>
${rest.length > 0 && html`<ul class="rest">${rest.map((one) => html`<li>${one}</li>`)}</ul>`}
${unread.length > 0 && html`<p class="unread">${words.unread({ files: unread })}</p>`}
${departments(context)}
</section>
<section id="items" tabindex="-1" aria-labelledby="items-heading">
<h2 id="items-heading">${words.page.table}</h2>
${table(context)}
</section>
</main>`
}

function departments({ status, words, lang }: Context): Markup {
  return html`<div class="by-department"><h3>${words.page.departments}</h3>
<ul>${status.departments.map((one) => {
    const { expected, reported } = one
    const [, ...rest] = summaryWords(countsOfDepartment(one), words)
    const counts = html`<b>${words.page.of({ reported, expected })}</b> <span class="rest">${rest.join('; ')}</span>`
    return html`<li><span class="text"${lang}>${one.department.name}</span> ${counts}</li>\n`
  })}</ul></div>`
}

/** A wide table scrolls within its own box. */
function table({ status, words, lang }: Context): Markup {
  const { items, summary } = status
  const { headings } = words
  if (items.length === 0) return html`<p>${words.noItems}</p>`
  const used = new Set(items.flatMap(({ cells }) => Array.from(cells.values(), ({ state }) => state)))
  const heads = status.departments.map(
    ({ department: { name, abbreviation, id } }) =>
      html`<th scope="col"><abbr title="${name}"${lang}>${abbreviation ?? id}</abbr></th>`,
  )
  const rows = items.map((one) => {
    const { number, measure } = one.item
    const cells = status.departments.map(({ department }) => {
      const cell = one.cells.get(department.id)
      return cell ? cellMarkup(cell, words) : html`<td></td>`
    })
    const counts = countsOf(one)
    const total = counts.expected > 0 && words.page.of(counts)
    return html`<tr><th scope="row"><span class="mark">${number}</span> <span class="text"${lang}>${measure}</span></th>${cells}<td class="total">${total}</td></tr>\n`
  })
  const totals = status.departments.map(
    ({ reported, expected }) => html`<td class="total">${words.page.of({ reported, expected })}</td>`,
  )
  return html`${legend(used, summary.overdue > 0, words)}
<div class="scroll" role="group" tabindex="0" aria-label="${words.page.table}"><table class="matrix">
<caption>${words.page.table}</caption>
<thead><tr><th scope="col">${headings.item}</th>${heads}<th scope="col">${headings.reported}</th></tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${headings.reported}</th>${totals}<td class="total">${words.page.of(summary)}</td></tr></tfoot>
</table></div>`
}
