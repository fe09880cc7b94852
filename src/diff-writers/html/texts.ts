import type { WordChange } from '../../compare/comparison.js'
import { html, type Markup } from '../../page/markup.js'
import type { Paragraph } from '../paragraphs.js'
import type { ChangesPageContext } from './changes-page-context.js'
import { marked } from './marks.js'

/**
 * The text of an item in both reports: side by side where there is room, with the words that went on the left and those
 * that came on the right, and else in one column. Only one of the two is ever shown, or read aloud.
 */
export function texts(paragraphs: readonly Paragraph[], context: ChangesPageContext): Markup {
  const { comparison, words, terms, lang } = context
  const cell = (paragraph: Paragraph | null, gone: WordChange['kind']) =>
    html`<td>${paragraph && line({ ...paragraph, changes: paragraph.changes.filter(({ kind }) => kind !== gone) }, context)}</td>`
  return html`<div class="texts">
<table class="sides"><caption class="heard">${words.execution}</caption>
<thead><tr><th scope="col">${words.before}: ${terms.period(comparison.old.period)}</th><th scope="col">${
    words.after
  }: ${terms.period(comparison.new.period)}</th></tr></thead>
<tbody${lang}>${beside(paragraphs).map(([left, right]) => html`<tr>${cell(left, 'inserted')}${cell(right, 'deleted')}</tr>\n`)}</tbody></table>
<div class="inline"><p class="label">${words.execution}</p>${lines(paragraphs, context)}</div>
</div>`
}

/** A text that stands in one report alone. */
export function wholeText(text: string, { words, lang }: ChangesPageContext): Markup | null {
  if (text === '') return null
  return html`<div class="texts"><p class="label">${words.execution}</p>${text
    .split('\n')
    .map((one) => html`<p class="line"${lang}>${one}</p>\n`)}</div>`
}

/** Paragraphs with their changes in one column; one that moved stands where it is now. */
export function lines(paragraphs: readonly Paragraph[], context: ChangesPageContext): Markup[] {
  return paragraphs
    .filter(({ kind }) => kind !== 'movedFrom')
    .map((one) => html`<p class="line"${context.lang}>${line(one, context)}</p>\n`)
}

function line({ kind, changes }: Paragraph, context: ChangesPageContext): Markup {
  const isMoved = kind === 'movedFrom' || kind === 'movedTo'
  const tag = isMoved && html`<span class="tag tag-moved"${context.ownLang}>${context.words.moved}</span> `
  return html`${tag}${marked(changes, context)}`
}

const onlyBefore: readonly Paragraph['kind'][] = ['deleted', 'movedFrom']
const onlyAfter: readonly Paragraph['kind'][] = ['inserted', 'movedTo']

/** A row for each paragraph; those that went stand beside those that came in their place. */
function beside(paragraphs: readonly Paragraph[]): [Paragraph | null, Paragraph | null][] {
  const rows: [Paragraph | null, Paragraph | null][] = []
  let vacant = 0
  for (const paragraph of paragraphs) {
    const free = rows[rows.length - vacant]
    if (onlyAfter.includes(paragraph.kind) && free) {
      free[1] = paragraph
      vacant -= 1
    } else if (onlyBefore.includes(paragraph.kind)) {
      rows.push([paragraph, null])
      vacant += 1
    } else {
      rows.push([onlyAfter.includes(paragraph.kind) ? null : paragraph, paragraph])
      vacant = 0
    }
  }
  return rows
}
