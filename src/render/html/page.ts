import type { Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { closing } from './closing.js'
import { contents } from './contents.js'
import { departmentsOf, filter } from './filter.js'
import { constant, html, type Markup } from './markup.js'
import { opening } from './opening.js'
import { overview } from './overview.js'
import { contentSecurityPolicy } from './policy.js'
import { script } from './script.js'
import { style } from './style.js'
import { isWide, reportTable } from './table.js'

// Style and script are the same in every report, so the policy is worked out once.
const policy = contentSecurityPolicy(style, script)

/** A sheet with three lines. In the address itself, so that no icon is asked for. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%231d4f86' d='M2 0h12v16H2z'/%3E%3Cpath stroke='%23fff' d='M4.5 4.5h7m-7 3.5h7m-7 3.5h4'/%3E%3C/svg%3E"

/** What is printed stands in the order of the tree; what only a screen needs stands between `before` and the table. */
export function page(document: Document, words: ReportWords): Markup {
  const departments = departmentsOf(document)
  const classes = [document.draft && 'draft', isWide(document.table) && 'wide'].filter(Boolean).join(' ')
  return html`<!doctype html>
<html lang="${document.language}">
${head(document, words)}
<body class="${classes}">
<a class="skip" href="#report">${words.page.skipToReport}</a>
${opening(document, words)}
<main>
${overview(document, words)}
${contents(document, words)}
<section id="report" tabindex="-1" aria-labelledby="report-caption">
${filter(document, departments, words)}
${reportTable(document, departments)}
</section>
${closing(document, words)}
</main>
<script>${constant(script)}</script>
</body>
</html>
`
}

function head(document: Document, words: ReportWords): Markup {
  const title = document.draft ? `${words.draft} — ${document.title}` : document.title
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="author" content="${document.organization}">
<title>${title}</title>
<link rel="icon" href="${icon}">
<style>${constant(style)}</style>
</head>`
}
