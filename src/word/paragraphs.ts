import { changeTag } from './change-tag.js'
import { runsOf, type Shared } from './inlines.js'
import { MoveRanges } from './move-ranges.js'
import { dashList } from './numbering.js'
import type { Change, Line, ParagraphLook } from './sheet.js'

/** Paragraphs, as XML. */
export function paragraphsOf(lines: readonly Line[], shared: Shared): string {
  const ranges = new MoveRanges(shared.revisions)
  let xml = ''
  for (const line of lines) xml += paragraphOf(line, ranges, shared)
  return xml
}

function paragraphOf({ look, was, mark, content }: Line, ranges: MoveRanges, shared: Shared): string {
  const { revisions } = shared
  const marked = mark ? `<w:rPr>${changeMark(mark, revisions.next())}</w:rPr>` : ''
  const former = was ? `<w:pPrChange ${revisions.next()}><w:pPr>${lookOf(was, shared)}</w:pPr></w:pPrChange>` : ''
  // As Word does, a range that ends with the mark of a paragraph ends behind the paragraph.
  const rangeEnd = ranges.close(content.length > 0 ? content[0]?.change : mark)
  let runs = ''
  for (const piece of content) runs += ranges.before(piece.change) + runsOf(piece, shared)
  runs += ranges.before(mark)
  return `${rangeEnd}<w:p><w:pPr>${lookOf(look, shared)}${marked}${former}</w:pPr>${runs}</w:p>`
}

/** An element that says of the mark of a paragraph, or of a row, that it came, went or moved. */
export function changeMark(change: Change, revision: string): string {
  return `<${changeTag(change)} ${revision}/>`
}

/** In the order that the schema gives them. */
function lookOf({ style, listed, keepNext, alignment }: ParagraphLook, { list }: Shared): string {
  return [
    `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    listed ? `<w:numPr><w:ilvl w:val="${dashList.level}"/><w:numId w:val="${list()}"/></w:numPr>` : '',
    alignment ? `<w:jc w:val="${alignment}"/>` : '',
  ].join('')
}
