import type { Document, Signature } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { html, type Markup } from '../../page/markup.js'
import { blank } from './blanks.js'
import { blocks } from './blocks.js'
import { inline } from './inline.js'

/** What stands under the table: the paragraphs of the plan, who signs, who prepared it. */
export function closing(document: Document, words: ReportWords): Markup {
  const { after, signatures, contact } = document
  return html`<div class="closing">
${after.length > 0 && html`<div class="prose">${blocks(after)}</div>`}
${signatures.length > 0 && html`<div class="signatures">${signatures.map((each) => signature(each, words))}</div>`}
${contact && html`<p class="contact">${words.contact} ${inline(contact)}</p>`}
</div>`
}

/** A name does not sign by itself: the ruled space for the signature stands there either way. */
function signature({ position, name }: Signature, words: ReportWords): Markup {
  return html`<p class="signature"><span class="position">${position}</span>${blank(
    words.page.signatureBlank,
  )}<span class="name">${name ?? blank(words.page.nameBlank)}</span></p>
`
}
