import type { ItemChange } from '../../compare/comparison.js'
import { html, type Markup, type Part } from '../../page/markup.js'
import { groupsOf } from '../class-of.js'
import type { ChangesPageContext } from './changes-page-context.js'
import { changedItem, unchangedItem } from './item.js'

/** The items, bad news first; those of which nothing changed but years, or nothing at all, come last and folded away. */
export function groups(context: ChangesPageContext): Markup[] {
  const { comparison, words } = context
  return groupsOf(comparison.items).map(({ group, items }) => {
    const changed = () => items.map((one) => changedItem(one, context))
    if (group === 'years') return folded(words.yearsOnlyItems({ count: items.length }), changed())
    if (group === 'unchanged') return folded(words.unchangedItems({ count: items.length }), listOf(items, context))
    return html`<section class="group">
<h3>${words.groups[group]}</h3>
${changed()}
</section>
`
  })
}

function folded(summary: string, content: Part): Markup {
  return html`<details class="folded"><summary>${summary}</summary>
${content}</details>
`
}

function listOf(items: readonly ItemChange[], context: ChangesPageContext): Markup {
  return html`<ul>${items.map((one) => unchangedItem(one, context))}</ul>`
}
