import { assertNever } from './assert-never.js'
import { changeTag } from './change-tag.js'
import type { Links } from './links.js'
import type { Revisions } from './revisions.js'
import type { Change, Piece } from './sheet.js'
import { style } from './style-names.js'
import { escaped } from './xml.js'

/** What all of a document's paragraphs share. */
export interface Shared {
  links: Links
  revisions: Revisions
  /** The number that paragraphs of the list refer to. */
  list: () => number
}

/** Runs of a piece of a paragraph, as XML. The text is kept character by character: tabs, line breaks and hyphens that do or do not break become Word's own marks. */
export function runsOf(piece: Piece, { links, revisions }: Shared): string {
  switch (piece.type) {
    case 'text':
      return textRuns(piece.text, '', piece.change, revisions)
    case 'link': {
      const id = links.idOf(piece.url)
      if (id === null) return textRuns(unlinked(piece), '', piece.change, revisions)
      // Word has a change within the link, not around it.
      return `<w:hyperlink w:history="1" r:id="${id}">${textRuns(piece.text, linkLook, piece.change, revisions)}</w:hyperlink>`
    }
    default:
      return assertNever(piece)
  }
}

const linkLook = `<w:rPr><w:rStyle w:val="${style.link}"/></w:rPr>`

/** An address that cannot be a link is printed, unless the text already shows it. */
function unlinked({ text, url }: { text: string; url: string }): string {
  return url === '' || url.includes(text) ? text : `${text} (${url})`
}

/** What Word has elements for; as characters it would show them in another font, or not at all. */
const elements = new Map([
  ['\t', '<w:tab/>'],
  ...['\n', '\r', '\r\n'].map((lineEnd) => [lineEnd, '<w:br/>'] as const),
  ['\u2011', '<w:noBreakHyphen/>'],
  ['\u00ad', '<w:softHyphen/>'],
])
const special = /[\t\n\r\u2011\u00ad]/
const parts = /(\t|\r\n|\n|\r|\u2011|\u00ad)/

function textRuns(text: string, look: string, change: Change | undefined, revisions: Revisions): string {
  // What moved away is text still.
  const isDeleted = change?.kind === 'deleted' && change.move === undefined
  const tag = isDeleted ? 'w:delText' : 'w:t'
  const run = (part: string) => {
    const inner = elements.get(part) ?? `<${tag} xml:space="preserve">${escaped(part)}</${tag}>`
    return within(change, `<w:r>${look}${inner}</w:r>`, revisions)
  }
  if (!special.test(text)) return run(text)
  return text
    .split(parts)
    .filter((part) => part !== '')
    .map(run)
    .join('')
}

function within(change: Change | undefined, run: string, revisions: Revisions): string {
  if (change === undefined) return run
  const tag = changeTag(change)
  return `<${tag} ${revisions.next()}>${run}</${tag}>`
}
