import type { Trend } from '../../../compare/trend.js'
import { trendWords } from '../../../language/trend.js'
import { html, type Markup } from '../../../page/markup.js'
import { furnishing, shell } from '../../../page/shell.js'
import { harmless } from '../../../terminal/printable.js'
import { script } from '../../html/script.js'
import { notesOf } from '../rows.js'
import type { TrendOptions } from '../trend-writer.js'
import { filter } from './filter.js'
import { sections } from './sections.js'
import { style } from './style.js'
import { summary } from './summary.js'
import type { TrendPageContext } from './trend-page-context.js'

const furnished = furnishing(style, script)

/**
 * Figures and texts over many periods, as one page that asks nobody for anything. Its own words are in one language, texts
 * in that of the last report.
 */
export function write(trend: Trend, { language, sha256 }: Pick<TrendOptions, 'language' | 'sha256'>): string {
  const latest = trend.reports.at(-1)
  if (!latest) throw new Error('a trend of no reports')
  const words = trendWords(language)
  const lang = latest.language === language ? null : html` lang="${latest.language}"`
  const context: TrendPageContext = { trend, words, language, lang }
  const title = `${words.heading[trend.kind]} — ${latest.organization}`
  const { organization: author } = latest
  return harmless(
    shell({ language, title, author, classes: 'changes trend', body: body(context) }, furnished, sha256).source,
  )
}

function body(context: TrendPageContext): Markup {
  const { trend, words, lang } = context
  const labels = trend.reports.map(({ period }) => words.period(period))
  return html`<a class="skip" href="#items">${words.page.skipToItems}</a>
<header class="opening">
<div class="title">
<h1>${words.heading[trend.kind]}</h1>
<p class="changed-from">${labels.join(', ')}</p>
${notesOf(trend, words).map((note) => html`<p class="note">${note}</p>\n`)}
<div class="titles"${lang}><p>${trend.reports.at(-1)?.title ?? ''}</p></div>
</div>
</header>
<main>
${summary(context)}
<section id="items" tabindex="-1" aria-labelledby="items-heading">
<h2 id="items-heading">${words.page.items}</h2>
${filter(context)}
${trend.items.length === 0 && html`<p>${words.nothing}</p>`}
${sections(context)}
</section>
</main>`
}
