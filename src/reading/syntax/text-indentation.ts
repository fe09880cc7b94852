import type { SyntaxHint } from '../../findings/syntax-findings.js'
import type { Place, SourceText } from '../../model/source-text.js'

/** A key with nothing but a | behind it, or, of a text, nothing at all. */
const opensText =
  /^([ -]*)(?![ -])(?:[^\s:][^:]*:[ \t]+[|>][-+\d]*|(?:"[^":]*"|'[^':]*'|«[^»:]*»|\d[\d., ]*|text|reason):)[ \t]*$/
/** What a line of a text in Russian may begin with, and a key of YAML, or the number of an item, does not. */
export const beginsText = /^ *(?:[«–—•]? ?[а-яё]|\d+ +[а-яё])/i
const isField = /^ *(?:[a-z][A-Za-z]*|"[^"]*"|'[^']*'|\d[\d.]*):(?:\s|$)/

/** However long a text is, the parser stumbles over its first lines. */
const mostLines = 50

/** What is wrong with the indentation of a text whose lines the parser stumbles over, and where; null where nothing is. */
export function misindentedText(source: SourceText, at: number): { hint: SyntaxHint; place: Place } | null {
  return textNotIndented(source, at) ?? unevenBlock(source, at)
}

/** The first line of a text that stands no further in than the key it belongs to, above the line of a fault or on it. */
function textNotIndented(source: SourceText, at: number): { hint: SyntaxHint; place: Place } | null {
  const { line: fault } = source.position(at)
  let first = 0
  let depth = 0
  for (let number = fault; number > 0 && number > fault - mostLines; number--) {
    const line = source.line(number) ?? ''
    if (/^\s*(?:#|$)/.test(line)) continue
    const opened = first === 0 ? null : opensText.exec(line)
    if (opened && (opened[1] ?? '').length >= depth) {
      return { hint: /[|>][-+\d]*\s*$/.test(line) ? 'block-indent' : 'text-indent', place: placeOfTyped(source, first) }
    }
    if (!beginsText.test(line)) return null
    first = number
    depth = spacesBefore(line)
  }
  return null
}

/**
 * Above the line of a fault, what stands further in than it behind a |: YAML holds all lines of a text to the first one, and
 * takes blanks on an empty line for that too.
 */
function unevenBlock(source: SourceText, at: number): { hint: SyntaxHint; place: Place } | null {
  // Of empty lines above it the parser stumbles over the first.
  const behind = source.text.slice(at).search(/\S/)
  const { line: fault } = source.position(behind === -1 ? at : at + behind)
  const typed = source.line(fault) ?? ''
  const depth = spacesBefore(typed)
  let blank = 0
  let first = 0
  for (let number = fault - 1; number > 0 && number > fault - mostLines; number--) {
    const line = source.line(number) ?? ''
    const spaces = spacesBefore(line)
    if (line.trim() === '') {
      if (spaces > depth) blank = number
    } else if (spaces > depth && first === 0) first = number
    else if (spaces >= depth || !/[:-] +[|>][-+]?\s*$/.test(line)) return null
    else if (first > 0) return isField.test(typed) ? null : { hint: 'red-line', place: placeOfTyped(source, first) }
    else return blank > 0 ? { hint: 'blank-line', place: blanksOf(source, blank) } : null
  }
  return null
}

function placeOfTyped(source: SourceText, number: number): Place {
  const line = source.line(number) ?? ''
  const start = source.startOf(number)
  return { source, start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length }
}

function blanksOf(source: SourceText, number: number): Place {
  const start = source.startOf(number)
  return { source, start, end: start + spacesBefore(source.line(number) ?? '') }
}

function spacesBefore(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0
}
