import type { Inline } from '../../document/tree.js'
import { isLinkable } from '../../page/anchors.js'
import { html, type Part } from '../../page/markup.js'

/** The elements around this keep white space as typed (`pre-wrap`), so nothing may be added between the parts. */
export function inline(content: readonly Inline[]): Part {
  return content.map(one)
}

function one(part: Inline): Part {
  switch (part.type) {
    case 'text':
      return part.text
    case 'link':
      if (!isLinkable(part.url)) return part.text
      return html`<a href="${part.url}" rel="noopener noreferrer">${part.text}</a>`
    default:
      return unknownInline(part)
  }
}

function unknownInline(part: never): never {
  throw new Error(`no HTML for inline ${JSON.stringify(part)}`)
}
