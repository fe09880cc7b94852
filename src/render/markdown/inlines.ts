import type { Inline } from '../../document/tree.js'
import { type Edge, edge } from './escape-rules.js'
import { escapeText } from './escape-text.js'

/** What a line of text stands between, and whether in a table. */
export interface Line {
  before: Edge
  after: Edge
  inTable: boolean
}

/** A paragraph, or an item of a list: on a line of its own. */
export const ownLine: Line = { before: edge.line, after: edge.line, inTable: false }
/** A heading, or the rest of a line behind a label: what begins a block is plain text there, and its end is the end of the line. */
export const headingLine: Line = { before: edge.markup, after: edge.line, inTable: false }
/** Between two marks of emphasis. */
export const emphasised: Line = { before: edge.markup, after: edge.markup, inTable: false }
export const inCell: Line = { before: edge.markup, after: edge.markup, inTable: true }

export const textInline = (text: string): Inline[] => [{ type: 'text', text }]

export const strong = (content: Inline[], inTable = false): string =>
  `**${printInlines(content, { ...emphasised, inTable })}**`

export function printInlines(content: Inline[], line: Line): string {
  const inlines = joinTexts(content)
  let printed = ''
  for (const [index, inline] of inlines.entries()) {
    if (inline.type === 'link') {
      printed += printLink(inline, line.inTable)
      continue
    }
    // Two texts are never neighbours once joined: what is beside a text is a link or the end of the line.
    const before = index === 0 ? line.before : edge.link
    const after = index === inlines.length - 1 ? line.after : edge.link
    printed += escapeText(inline.text, { before, after, inTable: line.inTable, inLink: false })
  }
  return printed
}

/** Markup may stand across the seam of two texts, so they are escaped as one. */
function joinTexts(content: Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of content) {
    if (inline.text === '' && inline.type === 'text') continue
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', text: last.text + inline.text }
    } else joined.push(inline)
  }
  return joined
}

type Link = Extract<Inline, { type: 'link' }>

/** Nothing is escaped between < and >, so what might still be read as markup there, such as <!, is left out. */
const bareAddress = /^https?:\/\/[^\s<>\\|\p{Cc}]+$/iu
const bareEmail =
  /^\w[\w.!#$%'*+/=?^`{}~-]*@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/iu
const reference = /&(?=#?[A-Za-z0-9]+;)/gu

function printLink({ text, url }: Link, inTable: boolean): string {
  const bare = (url === text && bareAddress.test(text)) || (url === `mailto:${text}` && bareEmail.test(text))
  if (bare && text.search(reference) < 0) return `<${text}>`
  const label = escapeText(text, { before: edge.markup, after: edge.markup, inTable, inLink: true })
  return `[${label}](${destination(url, inTable)})`
}

function destination(url: string, inTable: boolean): string {
  const escaped = url
    .replace(/[\s\p{Cc}]/gu, encodeURIComponent)
    .replace(/[\\()<>]/gu, '\\$&')
    .replace(reference, '\\&')
  return inTable ? escaped.replaceAll('|', '\\|') : escaped
}
