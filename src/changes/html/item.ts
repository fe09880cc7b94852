import type { ItemChange } from '../../compare/comparison.js'
import type { ChangeClass } from '../../language/changes-words.js'
import type { Item } from '../../model/report.js'
import { itemAnchor } from '../../render/html/anchors.js'
import { html, type Markup, type Part } from '../../render/html/markup.js'
import { classesOf } from '../class-of.js'
import { readableChanges } from '../readable-changes.js'
import { facts } from './facts.js'
import { figures } from './figures.js'
import { marked } from './marks.js'
import type { Setting } from './setting.js'
import { texts, wholeText } from './texts.js'

/** An item that is not what it was: its number and measure, what it is, and each thing that changed. */
export function changedItem(change: ItemChange, setting: Setting): Markup {
  const { from, to, text } = change
  const { words, lang } = setting
  const item = (to ?? from) as Item
  const only = from === null ? to : to === null ? from : null
  return html`<article class="change-of-item is-${change.change}" id="${anchorOf(change)}" data-classes="${classesOf(change).join(' ')}">
<h4><span class="mark"><span class="heard">${words.item(item.number)}</span><span aria-hidden="true">${item.number}</span></span> <span class="text"${lang}>${measure(change, setting)}</span></h4>
<p class="tags">${tagsOf(change, setting)}</p>
${facts(change, setting)}
${only ? wholeText(textOf(only), setting) : text && texts(text, setting)}
${figures(change, setting)}
</article>
`
}

/** An item of which nothing changed, in one line. */
export function unchangedItem(change: ItemChange, { words, lang }: Setting): Markup {
  const item = (change.to ?? change.from) as Item
  const copied = change.copied && html` <span class="tag tag-copied">${words.tags.copied}</span>`
  return html`<li data-classes="${classesOf(change).join(' ')}"><span class="mark">${item.number}</span> <span class="text"${lang}>${item.measure}</span>${copied}</li>
`
}

/** A number may have gone and have come with another item: each has an anchor of its own. */
function anchorOf({ from, to }: ItemChange): string {
  return to ? itemAnchor(to.number) : itemAnchor(`${from?.number}-removed`)
}

function measure({ measure: changed, from, to }: ItemChange, setting: Setting): Part {
  return changed ? marked(readableChanges(changed.from, changed.to), setting) : ((to ?? from)?.measure ?? '')
}

function tagsOf(change: ItemChange, { words }: Setting): Markup[] {
  const { from, to } = change
  const classes = classesOf(change)
  if (change.change === 'unchanged') return [html`<span class="tag">${words.otherFigures}</span>`]
  // That an item in force is gone says of itself that things got worse.
  const isLost = to === null && change.regressed
  const shown = classes.filter((one) => !(isLost && one === 'regressed'))
  const wording = (one: ChangeClass) => (isLost && one === 'removed' ? words.removedInForce : words.tags[one])
  const tags = shown.map((one) => html`<span class="tag tag-${one}">${wording(one)}</span> `)
  if (from && to && from.number !== to.number) {
    tags.push(html`<span class="tag">${words.formerNumber(from.number)}</span>`)
  }
  return tags
}

/** What was reported, a line for each paragraph. */
function textOf({ lead, contributions }: Item): string {
  return [lead, ...contributions.flatMap(({ paragraphs, reason }) => [...paragraphs, reason])]
    .filter((part) => part !== null)
    .join('\n')
}
