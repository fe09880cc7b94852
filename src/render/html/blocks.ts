import type { Block } from '../../document/tree.js'
import { html, type Markup } from '../../page/markup.js'
import { inline } from './inline.js'

export function blocks(content: readonly Block[]): Markup[] {
  return content.map(block)
}

/** Each kind of block has its own class, for styles and for programs that read the page. */
function block(node: Block): Markup {
  switch (node.type) {
    case 'paragraph':
      return html`<p>${inline(node.content)}</p>`
    case 'list':
      return html`<ul class="dashes">${node.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>`
    case 'attribution':
      return html`<p class="attribution">${inline(node.content)}</p>`
    case 'evidence':
      return html`<p class="evidence">${inline(node.content)}</p>`
    case 'notice':
      return html`<p class="notice">${inline(node.content)}</p>`
    case 'indicator':
      return html`<p class="indicator">${inline(node.content)}</p>`
    case 'missing':
      return html`<p class="missing">${inline(node.content)}</p>`
    default:
      return unknownBlock(node)
  }
}

function unknownBlock(node: never): never {
  throw new Error(`no HTML for block ${JSON.stringify(node)}`)
}
