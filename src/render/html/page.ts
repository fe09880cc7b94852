import type { Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import type { Sha256 } from '../../model/sha256.js'
import { departmentsOf, filter } from '../../page/filter.js'
import { html, type Markup } from '../../page/markup.js'
import { furnishing, shell } from '../../page/shell.js'
import { closing } from './closing.js'
import { contents } from './contents.js'
import { opening } from './opening.js'
import { overview } from './overview.js'
import { script } from './script.js'
import { style } from './style.js'
import { isWide, reportTable } from './table.js'

const furnished = furnishing(style, script)

/** What is printed stands in the order of the tree; what only a screen needs stands between `before` and the table. */
export function page(document: Document, words: ReportWords, sha256: Sha256): Markup {
  const { draft, title, language, organization } = document
  return shell(
    {
      language,
      title: draft ? `${words.draft} — ${title}` : title,
      author: organization,
      classes: [draft && 'draft', isWide(document.table) && 'wide'].filter(Boolean).join(' '),
      body: body(document, words),
    },
    furnished,
    sha256,
  )
}

function body(document: Document, words: ReportWords): Markup {
  const departments = departmentsOf(document)
  return html`<a class="skip" href="#report">${words.page.skipToReport}</a>
${opening(document, words)}
<main>
${overview(document, words)}
${contents(document, words)}
<section id="report" tabindex="-1" aria-labelledby="report-caption">
${filter(document, departments, words)}
${reportTable(document, departments)}
</section>
${closing(document, words)}
</main>`
}
