import type { Document, Item, Section } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { itemAnchor, linkTo } from '../../page/anchors.js'
import { html, type Markup } from '../../page/markup.js'

/** Sections in sight, their items one key press away. */
export function contents(document: Document, words: ReportWords): Markup {
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${words.page.contents}</h2>
${list(document.table.sections, words)}
</nav>`
}

function list(sections: readonly Section[], words: ReportWords): Markup {
  return html`<ul>${sections.map((section) => entry(section, words))}</ul>`
}

function entry(section: Section, words: ReportWords): Markup {
  const { heading, anchor, items } = section
  return html`<li>${heading && link(anchor, heading.number, heading.title)}${
    items.length > 0 && disclosure(items, words)
  }${section.sections.length > 0 && list(section.sections, words)}</li>
`
}

function disclosure(items: readonly Item[], words: ReportWords): Markup {
  return html`<details><summary>${words.page.sectionItems({ count: items.length })}</summary>
<ul>${items.map((item) => html`<li>${link(itemAnchor(item.number), item.label, item.measure)}</li>`)}</ul></details>`
}

function link(anchor: string, number: string, text: string): Markup {
  return html`<a href="${linkTo(anchor)}"><span class="mark">${number}</span> <span class="text">${text}</span></a>`
}
