import type { ItemChange } from '../../compare/comparison.js'
import { itemText } from '../../compare/item-text.js'
import type { ChangeFilter } from '../../language/changes-page.js'
import type { Item } from '../../model/report.js'
import { itemAnchor, linkTo } from '../../page/anchors.js'
import { html, type Markup, type Part } from '../../page/markup.js'
import { filtersOf } from '../class-of.js'
import { itemFacts, textFact } from '../item-facts.js'
import { perhapsOf } from '../item-names.js'
import { paragraphChanges } from '../paragraphs.js'
import { readableChanges } from '../readable-changes.js'
import type { ChangesPageContext } from './changes-page-context.js'
import { facts } from './facts.js'
import { figures } from './figures.js'
import { marked } from './marks.js'
import { texts, wholeText } from './texts.js'

/** An item that is not what it was: its number and measure, what it is, and each thing that changed. */
export function changedItem(change: ItemChange, context: ChangesPageContext): Markup {
  const { from, to, text } = change
  const { lang } = context
  const only = from === null ? to : to === null ? from : null
  const section = context.sectionOf(change)
  return html`<article class="change-of-item is-${change.change}" id="${anchorOf(change)}" data-classes="${filtersOf(change).join(' ')}">
${section && html`<p class="section-of"${lang}>${section}</p>`}
<h4>${numberOf(change, context)} <span class="text"${lang}>${measure(change, context)}</span></h4>
<p class="tags">${tagsOf(change, context)}</p>
${facts([...itemFacts(change, context), ...textFact('evidence', change, context)], only !== null, context)}
${only ? wholeText(itemText(only), context) : text && texts(paragraphChanges(text), context)}
${figures(change, context)}
</article>
`
}

/** An item of which nothing changed, in one line. */
export function unchangedItem(change: ItemChange, { words, lang }: ChangesPageContext): Markup {
  const { number, measure: said } = change.to as Item
  const copied = change.copied && html` <span class="tag tag-copied">${words.tags.copied}</span>`
  return html`<li data-classes="${filtersOf(change).join(' ')}"><span class="mark">${number}</span> <span class="text"${lang}>${said}</span>${copied}</li>
`
}

/** A number may have gone and have come with another item: each has an anchor of its own. */
function anchorOf({ from, to }: ItemChange): string {
  return to ? itemAnchor(to.number) : itemAnchor(`${from?.number}-removed`)
}

function numberOf({ from, to }: ItemChange, { words }: ChangesPageContext): Markup {
  const [heard, seen] = to
    ? [words.item({ number: to.number }), to.number]
    : [words.formerItem({ number: from?.number ?? '' }), words.formerly({ number: from?.number ?? '' })]
  return html`<span class="mark"><span class="heard">${heard}</span><span aria-hidden="true">${seen}</span></span>`
}

function measure({ measure: changed, from, to }: ItemChange, context: ChangesPageContext): Part {
  return changed ? marked(readableChanges(changed.from, changed.to), context) : ((to ?? from)?.measure ?? '')
}

function tagsOf(change: ItemChange, { words }: ChangesPageContext): Markup[] {
  const { from, to, perhaps } = change
  // That an item went without being repealed says that it went.
  const shown = filtersOf(change).filter((one: ChangeFilter) => !(one === 'removed' && change.gone))
  const tags = shown.map((one) => html`<span class="tag tag-${one}">${words.tags[one]}</span> `)
  if (from && to && change.matchedBy === 'measure') {
    tags.push(html`<span class="tag">${words.formerNumber({ number: from.number })}</span> `)
  }
  if (perhaps) {
    const anchor = anchorOf({ ...change, from: to ? perhaps : null, to: to ? null : perhaps })
    tags.push(html`<a class="tag" href="${linkTo(anchor)}">${perhapsOf(change, words)}</a>`)
  }
  return tags
}
