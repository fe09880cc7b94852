import { runsOf, type Shared } from './inlines.js'
import { dashList } from './numbering.js'
import type { Change, Line, Look } from './sheet.js'

/** Paragraphs, as XML. */
export function paragraphsOf(lines: readonly Line[], shared: Shared): string {
  let xml = ''
  for (const line of lines) xml += paragraphOf(line, shared)
  return xml
}

function paragraphOf({ look, was, mark, content }: Line, shared: Shared): string {
  const { revisions } = shared
  const marked = mark ? `<w:rPr>${changeMark(mark, revisions.next())}</w:rPr>` : ''
  const former = was ? `<w:pPrChange ${revisions.next()}><w:pPr>${lookOf(was, shared)}</w:pPr></w:pPrChange>` : ''
  return `<w:p><w:pPr>${lookOf(look, shared)}${marked}${former}</w:pPr>${runsOf(content, shared)}</w:p>`
}

/** An element that says of the mark of a paragraph, or of a row, that it came or went. */
export function changeMark(change: Change, revision: string): string {
  return `<w:${change === 'inserted' ? 'ins' : 'del'} ${revision}/>`
}

/** In the order that the schema gives them. */
function lookOf({ style, listed, keepNext, alignment }: Look, { list }: Shared): string {
  return [
    `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    listed ? `<w:numPr><w:ilvl w:val="${dashList.level}"/><w:numId w:val="${list()}"/></w:numPr>` : '',
    alignment ? `<w:jc w:val="${alignment}"/>` : '',
  ].join('')
}
