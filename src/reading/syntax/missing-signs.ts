import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { Place, SourceText } from '../../model/source-text.js'

const quoted = '"[\\d.,; ]+"|\'[\\d.,; ]+\'|[«“„][\\d.,; ]+[»”“]'

/** The number of an item at the start of a line, quoted or bare, with what stands behind it. */
const numberAtStart = new RegExp(`^([ -]*)(?:(${quoted})|(\\d+(?:\\.\\d+)+))[.)]?(?=[ \\t;]|$)(?![ \\t\u00a0]*:)(.*)$`)

/**
 * The number of an item without its colon, on the line of a fault or, if that is a field indented below it, on the line
 * above. The parser takes it for a value, and stumbles over what comes next.
 */
export function numberWithoutColon(source: SourceText, at: number): Place | null {
  const line = startOfLine(source.text, at)
  return numberOn(source, lineAbove(source.text, line)) ?? numberOn(source, line)
}

/** The quotation mark before the number of an item, where the one behind it is missing, on the line of a fault or above. */
export function numberHalfQuoted(source: SourceText, at: number): Place | null {
  const line = startOfLine(source.text, at)
  for (const start of [lineAbove(source.text, line), line]) {
    const match = start === null ? null : halfQuoted.exec(lineFrom(source.text, start))
    if (start === null || !match || match[2] === match[3]) continue
    const from = start + (match[1] ?? '').length
    return { source, start: from, end: from + 1 }
  }
  return null
}

/** With another mark behind the number it is not closed either. */
const halfQuoted = /^([ -]*)(["'])\d[\d.,; ]*([»”“"']?)(?::\s|:?$)/

/** On the line of a fault the number of an item between brackets or braces, or several of which each has quotation marks. */
export function numberInBrackets(source: SourceText, at: number): Place | null {
  const start = startOfLine(source.text, at)
  const [typed, indentation = ''] = inBrackets.exec(lineFrom(source.text, start)) ?? []
  return typed === undefined ? null : { source, start: start + indentation.length, end: start + typed.length }
}

const inBrackets = /^([ -]*)(?:[[{]["']?\d[\d.,; "']*[\]}]|(?:(["'])\d[\d.]*\2[,; ]+)+(["'])\d[\d.]*\3)(?=\s|:|$)/

/** On the line of a fault a full stop, or another sign, between the number of an item in quotation marks and its colon. */
export function signBehindNumber(source: SourceText, at: number): Place | null {
  const line = startOfLine(source.text, at)
  const [typed] = signBeforeColon.exec(lineFrom(source.text, line)) ?? []
  const end = line + (typed?.length ?? 0)
  return typed === undefined ? null : { source, start: end - 1, end }
}

const signBeforeColon = new RegExp(`^[ -]*(?:${quoted})[.,;)](?=[ \\t]*:)`)

function numberOn(source: SourceText, start: number | null): Place | null {
  if (start === null) return null
  const match = numberAtStart.exec(lineFrom(source.text, start))
  // Behind a | it is the text, not far enough in.
  const above = match ? lineAbove(source.text, start, true) : null
  if (!match || (above !== null && /[:-]\s+[|>][-+\d]*$/.test(lineFrom(source.text, above)))) return null
  const [, indentation = '', inQuotes, bare = '', rest = ''] = match
  // A text may go on with a number, but not in the column of the keys; and nothing but a block, or nothing, follows one that
  // is in quotes or has a line to itself.
  const isKey =
    inQuotes !== undefined || /^\s*([|>][-+\d]*\s*)?$/.test(rest) || beforeNumberedKeys(source).has(indentation)
  const from = start + indentation.length
  return isKey ? { source, start: from, end: from + (inQuotes ?? bare).length } : null
}

/** What stands before the numbers of items that are keys. A file may have thousands of faults, each of which asks. */
const beforeNumberedKeys = memoizeByIdentity(({ text }: SourceText): ReadonlySet<string> => {
  const keys = text.matchAll(/^([ -]*)["'«]?\d+(?:\.\d+)*["'»]?[ \t]*:/gm)
  return new Set(Array.from(keys, ([, indentation = '']) => indentation))
})

/** Right below the department, indented numbers with no `items:` between. The first one. */
const numbersBelowDepartment = new RegExp(
  `^department[ \\t]*:[^:\\n]*\\n(?:[ \\t]*(?:#[^\\r\\n]*)?\\r?\\n)*(?:[ \\t]+|-[ \\t]+)(?:-[ \\t]+)?(${quoted}|\\d+(?:\\.\\d+)*\\.?)[ \\t]*:`,
  'm',
)

/** The first number of an item, where the line `items:` is missing above it and the parser stumbled for that. */
export function numberWithoutItems(source: SourceText, at: number): Place | null {
  const found = withoutItems(source)
  return found && at >= found.from && at <= found.place.end + 1 ? found.place : null
}

const withoutItems = memoizeByIdentity((source: SourceText): { from: number; place: Place } | null => {
  const match = /^items\b/m.test(source.text) ? null : numbersBelowDepartment.exec(source.text)
  if (!match?.[1]) return null
  const start = match.index + match[0].lastIndexOf(match[1])
  return { from: match.index, place: { source, start, end: start + match[1].length } }
})

/** The first number of an item, which alone stands at the left edge, where the parser stumbled over the second for that. */
export function firstNumberNotIndented(source: SourceText, at: number): Place | null {
  const found = notIndented(source)
  return found && at >= found.place.start && at <= found.to ? found.place : null
}

const numberAsKey = `(?:${quoted}|\\d+(?:\\.\\d+)*\\.?)(?=[ \\t]*:)`
const firstBelowItems = new RegExp(
  `^items[ \\t]*:[ \\t]*\\r?\\n(?:[ \\t]*(?:#[^\\r\\n]*)?\\r?\\n)*(${numberAsKey})`,
  'm',
)
const indentedNumber = new RegExp(`^ +${numberAsKey}`, 'm')
const numberAtLeftEdge = new RegExp(`^${numberAsKey}`, 'm')

const notIndented = memoizeByIdentity((source: SourceText): { place: Place; to: number } | null => {
  const match = firstBelowItems.exec(source.text)
  if (!match?.[1]) return null
  const end = match.index + match[0].length
  const below = source.text.slice(end)
  const second = indentedNumber.exec(below)
  if (!second || numberAtLeftEdge.test(below)) return null
  return { place: { source, start: end - match[1].length, end }, to: end + second.index + second[0].length }
})

function startOfLine(text: string, at: number): number {
  // Asked from before the start, lastIndexOf looks at the start itself.
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end).trimEnd()
}

/** Where the line above begins, if the one at `start` stands no further out, or anyway; comments and empty lines do not count. */
function lineAbove(text: string, start: number, anyway = false): number | null {
  const indentation = (from: number) => /^[ -]*/.exec(lineFrom(text, from))?.[0].length ?? 0
  for (let above = start; above > 0; ) {
    above = startOfLine(text, above - 1)
    if (!/^\s*(#|$)/.test(lineFrom(text, above)))
      return anyway || indentation(above) <= indentation(start) ? above : null
  }
  return null
}
