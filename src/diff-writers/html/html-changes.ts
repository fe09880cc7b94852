import type { Comparison } from '../../compare/comparison.js'
import { changesPageWords } from '../../language/changes-page.js'
import { html, type Markup } from '../../page/markup.js'
import { furnishing, shell } from '../../page/shell.js'
import { harmless } from '../../terminal/printable.js'
import type { ChangesOptions } from '../changes-writer.js'
import { reportFacts } from '../report-facts.js'
import { wordingOf } from '../wording.js'
import type { ChangesPageContext } from './changes-page-context.js'
import { facts } from './facts.js'
import { filter } from './filter.js'
import { groups } from './groups.js'
import { momentsOf } from './history.js'
import { script } from './script.js'
import { sectionNames } from './section-of.js'
import { style } from './style.js'
import { summary } from './summary.js'

const furnished = furnishing(style, script)

/**
 * What changed between two reports, as one page that asks nobody for anything. Its own words are in the language of the
 * interface, texts in that of their report.
 */
export function write(
  comparison: Comparison,
  { language, history, sha256 }: Pick<ChangesOptions, 'language' | 'history' | 'sha256'>,
): string {
  const isForeign = comparison.new.language !== language
  const words = changesPageWords(language)
  const context: ChangesPageContext = {
    ...wordingOf(comparison, words, language),
    words,
    sectionOf: sectionNames(comparison),
    // There is room for it.
    nameOf: ({ name }) => name,
    history: momentsOf(comparison, history),
    lang: isForeign ? html` lang="${comparison.new.language}"` : null,
    ownLang: isForeign ? html` lang="${language}"` : null,
  }
  const { organization, period } = comparison.new
  const title = `${context.words.heading}: ${context.terms.period(period)} — ${organization}`
  return harmless(
    shell({ language, title, author: organization, classes: 'changes', body: body(context) }, furnished, sha256).source,
  )
}

function body(context: ChangesPageContext): Markup {
  const { comparison, words, terms, lang } = context
  const { old, new: now } = comparison
  const titles = old.title === now.title ? [now.title] : [old.title, now.title]
  return html`<a class="skip" href="#items">${words.skipToItems}</a>
<header class="opening">
<div class="title">
<h1>${words.heading}</h1>
<p class="changed-from">${words.compared({ from: terms.period(old.period), to: terms.period(now.period) })}</p>
<div class="titles"${lang}>${titles.map((title) => html`<p>${title}</p>`)}</div>
</div>
</header>
<main>
${summary(context)}
<section id="items" tabindex="-1" aria-labelledby="items-heading">
<h2 id="items-heading">${words.items}</h2>
${filter(context)}
${groups(context)}
</section>
${outside(context)}
</main>`
}

/** What changed of the report besides its items. */
function outside(context: ChangesPageContext): Markup | null {
  const changed = facts(reportFacts(context), false, context)
  if (!changed) return null
  return html`<section id="outside" class="outside" tabindex="-1" aria-labelledby="outside-heading">
<h2 id="outside-heading">${context.words.outside}</h2>
${changed}
</section>`
}
