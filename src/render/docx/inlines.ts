import { ConcreteHyperlink, DeletedTextRun, InsertedTextRun, type ParagraphChild, Tab, TextRun } from 'docx'
import { assertNever } from './assert-never.js'
import type { Links } from './links.js'
import type { Revisions } from './revisions.js'
import type { Change, Piece } from './sheet.js'
import { style } from './style-names.js'

/** Runs of a paragraph. The text is kept character by character: tabs and line breaks become Word's own marks. */
export function runsOf(content: Piece[], links: Links, revisions: Revisions): ParagraphChild[] {
  return content.flatMap((piece): ParagraphChild[] => {
    const { change } = piece
    switch (piece.type) {
      case 'text':
        return textRuns(piece.text, { change, revisions })
      case 'link': {
        const id = links.idOf(piece.url)
        if (id === null) return textRuns(unlinked(piece), { change, revisions })
        // Word has a change within the link, not around it.
        return [new ConcreteHyperlink(textRuns(piece.text, { runStyle: style.link, change, revisions }), id)]
      }
      default:
        return assertNever(piece)
    }
  })
}

/** An address that cannot be a link is printed, unless the text already shows it. */
function unlinked({ text, url }: { text: string; url: string }): string {
  return url === '' || url.includes(text) ? text : `${text} (${url})`
}

const special = /[\t\n\r{]/

/** A brace ends its run because docx takes `{list-0}` anywhere in the document for a placeholder of its own. */
const parts = /(\t|\r\n|\n|\r|(?<=\{))/

interface RunLook {
  runStyle?: string
  change: Change | undefined
  revisions: Revisions
}

function textRuns(text: string, { runStyle, change, revisions }: RunLook): ParagraphChild[] {
  const look = runStyle === undefined ? {} : { style: runStyle }
  const run = (part: { text: string } | { break: number } | { children: Tab[] }) => {
    if (change === undefined) return new TextRun({ ...look, ...part })
    const Changed = change === 'inserted' ? InsertedTextRun : DeletedTextRun
    return new Changed({ ...look, ...part, ...revisions.next() })
  }
  if (!special.test(text)) return [run({ text })]
  return text
    .split(parts)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return run({ children: [new Tab()] })
      if (/^[\r\n]/.test(part)) return run({ break: 1 })
      return run({ text: part })
    })
}
