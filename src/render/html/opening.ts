import type { Approval, Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { html, type Markup } from '../../page/markup.js'
import { blank } from './blanks.js'
import { blocks } from './blocks.js'
import { inline } from './inline.js'

/** What stands before the table: draft mark, stamp, title, the acts it rests on, the paragraphs of the plan. */
export function opening(document: Document, words: ReportWords): Markup {
  return html`<header class="opening">
${document.draft && html`<p class="draft-mark">${words.draft}</p>`}
${document.approval && stamp(document.approval, words)}
<div class="title">
<h1>${document.title}</h1>
${basis(document, words)}
${document.before.length > 0 && html`<div class="prose">${blocks(document.before)}</div>`}
</div>
</header>`
}

function basis(document: Document, words: ReportWords): Markup | null {
  if (document.basis.length === 0) return null
  return html`<div class="basis">${document.basis.map(
    (act, index) => html`<p>${index === 0 && `${words.basis} `}${inline(act)}</p>`,
  )}</div>`
}

function stamp(approval: Approval, words: ReportWords): Markup {
  if (approval.kind === 'act') {
    return html`<div class="stamp"><p class="stamp-word">${words.approvedByAct}</p>
<p>${inline(approval.act)}</p></div>`
  }
  // The year of the blank stays open: a report on one year is approved in the next.
  return html`<div class="stamp"><p class="stamp-word">${words.approved}</p>
<p class="position">${approval.position ?? blank(words.page.positionBlank)}</p>
<p class="hand">${blank(words.page.signatureBlank)}<span class="name">${
    approval.name ?? blank(words.page.nameBlank)
  }</span></p>
<p class="date">${approval.date ?? words.dateBlank({ year: '20__' })}</p></div>`
}
