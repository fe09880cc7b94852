import { Paragraph } from 'docx'
import { runsOf } from './inlines.js'
import type { Links } from './links.js'
import { dashList } from './numbering.js'
import type { Revisions } from './revisions.js'
import type { Line, Look } from './sheet.js'

/** What all of a document's paragraphs share. */
export interface Shared {
  links: Links
  revisions: Revisions
}

export function paragraphsOf(lines: readonly Line[], shared: Shared): Paragraph[] {
  return lines.map((line) => paragraphOf(line, shared))
}

function paragraphOf({ look, was, mark, content }: Line, { links, revisions }: Shared): Paragraph {
  return new Paragraph({
    ...lookOf(look),
    ...(mark && { run: { [mark === 'inserted' ? 'insertion' : 'deletion']: revisions.next() } }),
    ...(was && { revision: { ...lookOf(was), ...revisions.next() } }),
    children: runsOf(content, links, revisions),
  })
}

function lookOf({ style, listed, keepNext, alignment }: Look) {
  return {
    style,
    ...(listed && { numbering: dashList }),
    ...(keepNext && { keepNext }),
    ...(alignment && { alignment }),
  }
}
