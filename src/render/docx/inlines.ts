import { ConcreteHyperlink, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Inline } from '../../document/tree.js'
import { assertNever } from './assert-never.js'
import type { Links } from './links.js'
import { style } from './style-names.js'

/** Runs of a paragraph. The text is kept character by character: tabs and line breaks become Word's own marks. */
export function runsOf(content: Inline[], links: Links): ParagraphChild[] {
  return content.flatMap((inline): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
        return textRuns(inline.text)
      case 'link': {
        const id = links.idOf(inline.url)
        return id === null ? textRuns(unlinked(inline)) : [new ConcreteHyperlink(textRuns(inline.text, style.link), id)]
      }
      default:
        return assertNever(inline)
    }
  })
}

/** An address that cannot be a link is printed, unless the text already shows it. */
function unlinked({ text, url }: { text: string; url: string }): string {
  return url === '' || url.includes(text) ? text : `${text} (${url})`
}

const special = /[\t\n\r{]/

/** A brace ends its run because docx takes `{list-0}` anywhere in the document for a placeholder of its own. */
const pieces = /(\t|\r\n|\n|\r|(?<=\{))/

export function textRuns(text: string, runStyle?: string): TextRun[] {
  const look = runStyle === undefined ? {} : { style: runStyle }
  if (!special.test(text)) return [new TextRun({ ...look, text })]
  return text
    .split(pieces)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return new TextRun({ ...look, children: [new Tab()] })
      if (/^[\r\n]/.test(piece)) return new TextRun({ ...look, break: 1 })
      return new TextRun({ ...look, text: piece })
    })
}
