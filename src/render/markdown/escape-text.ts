import { type Edge, edge, escapeRules, type Scope } from './escape-rules.js'

export interface Surroundings {
  before: Edge
  after: Edge
  inTable: boolean
  inLink: boolean
}

/** A text so that it renders as typed. The one place where text becomes Markdown. */
export function escapeText(text: string, { before, after, inTable, inLink }: Surroundings): string {
  const line = text.replace(lineBreaks, ' ')
  const start = before === edge.link ? 0 : line.length - line.trimStart().length
  const end = after === edge.link ? line.length : Math.max(start, line.trimEnd().length)
  const padded = (start > 0 ? edge.markup : before) + line.slice(start, end) + (end < line.length ? edge.markup : after)
  const escaped = padded.replace(unsafe(inTable, inLink), withBackslashes).slice(1, -1)
  return asReferences(line.slice(0, start)) + escaped + asReferences(line.slice(end))
}

/** A line break would end the heading, the paragraph or the row. */
const lineBreaks = /\r\n|\r|\n/gu

const withBackslashes = (punctuation: string): string => punctuation.replace(/./gu, '\\$&')

/** White space at the ends of a line, which Markdown drops, and which keeps `** x**` from being bold. */
function asReferences(space: string): string {
  return space.replace(/\s/gu, (blank) => (blank === '\u00a0' ? '&nbsp;' : `&#${blank.codePointAt(0)};`))
}

const compiled = new Map<string, RegExp>()

function unsafe(inTable: boolean, inLink: boolean): RegExp {
  const key = `${inTable} ${inLink}`
  const known = compiled.get(key)
  if (known) return known
  const pattern = compile({ everywhere: true, table: inTable, link: inLink, 'outside-link': !inLink })
  compiled.set(key, pattern)
  return pattern
}

/** All rules as one expression, so that a text is read once. Letters and spaces, nearly all of a text, fail at its head. */
function compile(holds: Record<Scope, boolean>): RegExp {
  const rules = escapeRules.filter(({ scope }) => holds[scope])
  return new RegExp(`(?=[!-/:-@[-\`{-~])(?:${rules.map(({ unsafe }) => unsafe.source).join('|')})`, 'gu')
}
