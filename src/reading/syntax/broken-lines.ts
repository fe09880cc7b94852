import { type Finding, finding } from '../../findings/diagnostic.js'
import type { SyntaxHint } from '../../findings/syntax-findings.js'
import type { Place, SourceText } from '../../model/source-text.js'
import type { ParseError } from '../../yaml/fault.js'
import {
  firstNumberNotIndented,
  numberHalfQuoted,
  numberInBrackets,
  numberWithoutColon,
  numberWithoutItems,
  signBehindNumber,
} from './missing-signs.js'
import { signAt } from './sign-at.js'
import { beginsText, misindentedText } from './text-indentation.js'
import { ofKind } from './value-kind.js'

/**
 * What the parser could not read, with what most likely went wrong there. One fault leads it into several. Those within a
 * line do not: of them each is told, unless it may stand in the rest of the entry that the one before it began.
 */
export function brokenLines(source: SourceText, errors: readonly ParseError[]): Finding[] {
  const found: Finding[] = []
  let told = 0
  for (const error of errors) {
    const { start } = error
    const { line, column } = source.position(start)
    if (line === told) continue
    const around = lineAround(source.text, start)
    const { hint, place } = faultAt(source, start, error, around)
    const isWithinLine = endingWithLine.has(hint) && keyed.test(around.line.slice(0, column - 1))
    if (found.length > 0 && !(isWithinLine && isInAnotherEntry(source, told, line))) break
    // A line too far out is no longer under the key it was meant for.
    const at = hint === 'block-indent' ? source.text.lastIndexOf(':', place.start) + 1 : place.start
    found.push(
      finding('yaml-syntax', place, { problem: 'broken', hint, ...signAt(hint, place), ...ofKind(source, at) }),
    )
    if (!isWithinLine) break
    told = line
  }
  return found
}

/** Behind these the parser reads the next line as if nothing had been wrong. */
const endingWithLine: ReadonlySet<SyntaxHint> = new Set(['colon', 'after-quote', 'start'])

/** A line that begins with a key, so that no text of the lines before runs on in it. */
const keyed = /^[ -]*(?:"[^"]*"|'[^']*'|[\w.,;-]+):\s/

/** Whether any line behind the first, up to the other, stands no further in than it. */
function isInAnotherEntry(source: SourceText, first: number, other: number): boolean {
  const indentation = indentationOf(source, first)
  for (let line = first + 1; line <= other; line++) if (indentationOf(source, line) <= indentation) return true
  return false
}

/** Infinite for a line with nothing on it. */
function indentationOf(source: SourceText, line: number): number {
  return /^[ -]*(?=[^\s#-])/.exec(source.line(line) ?? '')?.[0].length ?? Number.POSITIVE_INFINITY
}

function faultAt(
  source: SourceText,
  start: number,
  error: ParseError,
  around: Around,
): { hint: SyntaxHint; place: Place } {
  const item = numberWithoutItems(source, start)
  if (item) return { hint: 'no-items', place: item }
  const first = firstNumberNotIndented(source, start)
  if (first) return { hint: 'first-number', place: first }
  const text = misindentedText(source, start)
  if (text) return text
  const quote = numberHalfQuoted(source, start)
  if (quote) return { hint: 'number-quote', place: quote }
  const key = numberInBrackets(source, start)
  if (key) return { hint: /["']/.test(source.text[key.start] ?? '') ? 'numbers-apart' : 'number-brackets', place: key }
  const sign = signBehindNumber(source, start)
  if (sign) return { hint: 'behind-number', place: sign }
  const number = numberWithoutColon(source, start)
  if (number) return { hint: 'no-colon', place: number }
  const field =
    error.code === 'BLOCK_AS_IMPLICIT_KEY'
      ? fieldBelow(source, start, around)
      : error.code === 'MULTILINE_IMPLICIT_KEY'
        ? fieldInText(source, start, around)
        : null
  if (field) return { hint: textBehindNumber.test(around.line) ? 'field-below-text' : 'indent', place: field }
  const [hint, offset, length] = likelyCause(error, around) ?? [hints[error.code] ?? 'other', around.column, null]
  const from = start - around.column + offset
  // The parser's stretch may run on over the rest of the file; what matters is where it begins.
  const lineEnd = start - around.column + around.line.length
  const parsed = Math.max(Math.min(error.end, lineEnd), Math.min(from + 1, source.text.length))
  return { hint, place: { source, start: from, end: length === null ? parsed : from + length } }
}

/** The text of an item on the line of its number, where no field can follow. */
const textBehindNumber = /^ *(?:"[\d., ]+"|'[\d., ]+'|\d[\d.]*):\s+[^\s|>]/

/** A field on the line below, indented by mistake, which the parser has taken for the rest of a value. */
function fieldBelow(source: SourceText, start: number, { line, column }: Around): Place | null {
  if (/^\?\s|:(\s|$)/.test(line.slice(column))) return null
  const lineEnd = start - column + line.length
  const [space, word] =
    /^\s+([a-z][A-Za-z]*|"[\d.]+"|Q[1-4])(?::(?=\s|$)|[ \t]*(?=[\r\n]|$))/.exec(
      source.text.slice(lineEnd, lineEnd + 2000),
    ) ?? []
  if (space === undefined || word === undefined) return null
  const from = lineEnd + space.indexOf(word)
  return { source, start: from, end: from + word.length }
}

/** A field indented like the text above it, which stands below `text:` without a |. */
function fieldInText(source: SourceText, at: number, { line, above }: Around): Place | null {
  if (!/^ *(?:text|reason):$/.test(above) || !beginsText.test(line)) return null
  const { line: first } = source.position(at)
  for (let number = first + 1; number < first + 50; number++) {
    const field = /^( *)(?:text|status|reason|indicators|evidence|jointly)(?=:(?:\s|$))/.exec(source.line(number) ?? '')
    if (field) {
      const start = source.startOf(number)
      return { source, start: start + (field[1] ?? '').length, end: start + field[0].length }
    }
  }
  return null
}

const hints: Partial<Record<ParseError['code'], SyntaxHint>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'colon',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'start',
  BLOCK_IN_FLOW: 'flow',
  BAD_COLLECTION_TYPE: 'flow',
  NON_STRING_KEY: 'flow',
}

interface Around {
  /** The line of the fault, and the one above it that holds something. */
  line: string
  above: string
  column: number
}

function lineAround(text: string, at: number): Around {
  let lineStart = at
  while (lineStart > 0 && text[lineStart - 1] !== '\n' && text[lineStart - 1] !== '\r') lineStart--
  const line = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? ''
  const above =
    text
      .slice(Math.max(0, lineStart - 2000), lineStart)
      .split(/\r|\n/)
      .findLast((one) => !/^\s*(?:#|$)/.test(one))
      ?.trimEnd() ?? ''
  return { line, above, column: at - lineStart }
}

type Cause = [hint: SyntaxHint, offset: number, length: number | null]

const blockHeader = /:\s+[|>][-+\d]*$/

/** The mistakes of people who write texts, where the parser speaks of what it expected. */
function likelyCause({ code }: ParseError, { line, above, column }: Around): Cause | null {
  const rest = line.slice(column)
  const before = line.slice(0, column).trimEnd()
  const noBreakSpace = /:\u00a0|^ *\u00a0|^ *(?:"[^"]*"|'[^']*')\u00a0|[:-] +[|>][-+\d]* *\u00a0/.exec(line)
  if (noBreakSpace) return ['no-break-space', noBreakSpace.index + noBreakSpace[0].length - 1, 1]
  if (rest.startsWith('\t')) return ['tab', column, 1]
  if (/^[-?]/.test(rest) && before.endsWith(':')) return ['start', column, 1]
  if (/^[\]}]/.test(rest) && before.endsWith(':')) return ['flow', column, 1]
  if (/(?:^|[:-])\s*>[-+\d]*$/.test(before)) return ['start', before.lastIndexOf('>'), 1]
  if (/[:-]\s+\|[-+\d]*$/.test(before))
    return rest.startsWith('//') ? ['remark', column, 2] : ['block-header', column, rest.length]
  if (code === 'UNEXPECTED_TOKEN' && /["']$/.test(before))
    return withoutSpace(line) ?? ['after-quote', column, rest.length]
  if (blockHeader.test(above) && before === '') return ['block-indent', column, rest.length]
  if (code === 'BAD_DQ_ESCAPE') return ['escape', column, 1]
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') {
    return withoutSpace(line) ?? withoutColon(line) ?? strayLine(line, above)
  }
  if (hints[code] === 'colon') {
    // The parser points at the value; what is to mend is the colon within it.
    const colon = rest.search(/:(\s|$)/)
    return colon === -1 ? null : ['colon', column + colon, 1]
  }
  return /:\s+[[{]/.test(before) ? ['flow', column, null] : null
}

/** `items` or `"1.1"` alone on a line, and `department finance`: a text does not begin with a small Latin letter. */
function withoutColon(line: string): Cause | null {
  const [found, indentation = '', word = ''] =
    /^(\s*)(?:([a-z][A-Za-z]*)(?=\s|;|$)|(?:"[^"]*"|'[^']*'|\d[\d.]*)(?=\s*$))/.exec(line) ?? []
  if (found === undefined || /:(\s|$)/.test(line)) return null
  return ['no-colon', indentation.length, word.length || found.length - indentation.length]
}

/**
 * A heading, or a text that goes on without its indentation, which is no key for it has no colon; or a text before the
 * fields of an entry, without a field of its own.
 */
function strayLine(line: string, above: string): Cause | null {
  if (!beginsText.test(line) || /:(\s|$)/.test(line)) return null
  const text = line.trim()
  return [
    /^ *(?:"[^":]*"|'[^':]*'|\d[\d., ]*):$/.test(above) ? 'no-text' : 'stray-line',
    line.indexOf(text),
    text.length,
  ]
}

/** `text:Проведено`, without a space behind the colon, is no key. */
function withoutSpace(line: string): Cause | null {
  const key = /^\s*(?:[\w.-]+|"[^"]*"|'[^']*'):(?=\S)/.exec(line)
  return key ? ['space', key[0].length - 1, 1] : null
}
