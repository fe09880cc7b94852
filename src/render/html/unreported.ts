import type { Overview } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { groupBy } from '../../model/group-by.js'
import { itemAnchor, linkTo } from '../../page/anchors.js'
import { html, type Markup } from '../../page/markup.js'

type Missing = NonNullable<Overview['missing']>

/** By department, since that is whom a chief rings up. */
export function unreported(missing: Missing, words: ReportWords): Markup {
  return html`<div class="unreported">
<h3>${words.page.unreported}</h3>
${missing.length === 0 ? html`<p>${words.page.allReported}</p>` : html`<ul>${[...groupBy(missing, (one) => one.department)].map(department)}</ul>`}
</div>`
}

function department([name, missing]: [string, Missing]): Markup {
  const links = missing.map(({ item, label }) => html`<li><a href="${linkTo(itemAnchor(item))}">${label}</a></li>`)
  return html`<li><span class="text">${name}</span><ul class="marks">${links}</ul></li>
`
}
