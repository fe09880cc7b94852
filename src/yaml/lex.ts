import { CST, Lexer } from 'yaml'
import type { SourceText } from '../model/source-text.js'
import type { Fault } from './fault.js'

/** How deep a file's lists and maps may lie in one another. */
export const depthLimit = 64

/** The parser calls itself for each level; what is counted here is at most a few times the depth it comes to. */
const safeDepth = 256

/** How many anchors, aliases, tags, open brackets and quotation marks a file may have before it is read no further. */
const marksLimit = 1000

/**
 * The lexemes of a file, or why they are not to be parsed: lists and maps lie too deep in one another, or thousands of
 * anchors, tags and open quotation marks would be told one by one.
 */
export function lex(source: SourceText): { lexemes: string[] } | { fault: Fault } {
  const nesting = new Nesting()
  const lexemes: string[] = []
  let marks = 0
  let offset = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(source.text)) {
    const type: CST.TokenType | null = isScalar ? null : CST.tokenType(lexeme)
    isScalar = type === 'scalar'
    // These stand for no character of the file.
    const length = type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end' ? 0 : lexeme.length
    nesting.see(type, lexeme, offset)
    if (isMark(lexeme, type)) marks++
    if (marks > marksLimit) {
      const place = { source, start: offset, end: offset + 1 }
      return { fault: { problem: 'marks', place, limit: marksLimit } }
    }
    offset += length
    // Of what is too deep, it has only to be seen where it ends.
    if (nesting.isSafe) lexemes.push(lexeme)
  }
  if (nesting.isSafe) return { lexemes }
  const fault = nesting.fault()
  const place = { source, start: fault.start, end: fault.start + 1 }
  const { hint } = fault
  return { fault: hint ? { problem: 'broken', place, hint } : { problem: 'depth', place, limit: depthLimit } }
}

/** Keeps count of the levels, from where lines and brackets begin. */
class Nesting {
  isSafe = true
  #lineStart = 0
  /** Where the last key, or what may be one, begins on its line. */
  #key: number | null = null
  #hasColon = false
  /** Of the lists and maps in lines that are open, the columns they begin in. */
  #columns: number[] = []
  /** Of the brackets that are open, the places. */
  #brackets: number[] = []
  /** Of each of them, the colons since its last comma. */
  #colonsWithin: number[] = []
  /** Values that hold a colon: the parser takes each for a map in the one before. */
  #colons = 0
  #tooDeep = 0
  #unclosed: number | null = null
  #colon: number | null = null

  see(type: CST.TokenType | null, lexeme: string, offset: number): void {
    this.#seeToken(type, offset)
    // A text of several lines is one lexeme, and one behind | ends with the line.
    const end = lexeme.lastIndexOf('\n')
    if (end === -1) return
    this.#lineStart = offset + end + 1
    if (end < lexeme.length - 1) return
    this.#key = null
    this.#hasColon = false
  }

  #seeToken(type: CST.TokenType | null, offset: number): void {
    switch (type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.#key = offset
        return
      case 'flow-map-start':
      case 'flow-seq-start':
        this.#colonsWithin.push(0)
        this.#deepen(this.#brackets, offset, offset)
        return
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#key = this.#brackets.pop() ?? null
        this.#forgetColons()
        this.#colonsWithin.pop()
        return
      case 'comma':
        this.#forgetColons()
        return
      case 'doc-start':
      case 'flow-error-end':
        this.#leave(type === 'doc-start')
        return
      case 'seq-item-ind':
      case 'explicit-key-ind':
        if (this.#brackets.length === 0) this.#open(offset, offset)
        return
      case 'map-value-ind':
        if (this.#brackets.length > 0) {
          const before = this.#colonsWithin.at(-1) ?? 0
          this.#colonsWithin[this.#colonsWithin.length - 1] = before + 1
          if (before > 0) this.#nestValue(offset)
          return
        }
        this.#open(this.#key ?? offset, offset)
        if (this.#hasColon) this.#nestValue(offset)
        this.#hasColon = true
    }
  }

  /** What is to mend: the first bracket that is not closed, or the first colon; else where it is too deep. */
  fault(): { start: number; hint: 'bracket' | 'colon' | null } {
    this.#leave(true)
    const deep = this.#tooDeep
    const [unclosed, colon] = [this.#unclosed ?? deep, this.#colon ?? deep]
    if (unclosed < deep && unclosed < colon) return { start: unclosed, hint: 'bracket' }
    return colon < deep ? { start: colon, hint: 'colon' } : { start: deep, hint: null }
  }

  #open(start: number, offset: number): void {
    // What begins on a line above stands furthest out.
    const column = Math.max(0, start - this.#lineStart)
    while (this.#columns.length > 0 && (this.#columns.at(-1) ?? 0) >= column) this.#columns.pop()
    this.#deepen(this.#columns, column, offset)
  }

  /** The value before a colon is the key of a map within the value. */
  #nestValue(offset: number): void {
    this.#colon ??= offset
    this.#colons++
    this.#measure(offset)
  }

  #forgetColons(): void {
    const last = this.#colonsWithin.length - 1
    if (last < 0) return
    this.#colons -= Math.max(0, (this.#colonsWithin[last] ?? 0) - 1)
    this.#colonsWithin[last] = 0
  }

  #deepen(levels: number[], level: number, offset: number): void {
    levels.push(level)
    this.#measure(offset)
  }

  #measure(offset: number): void {
    const depth = this.#columns.length + this.#brackets.length + this.#colons
    if (this.isSafe && depth <= depthLimit + 1) this.#tooDeep = offset
    if (depth > safeDepth) this.isSafe = false
  }

  #leave(isDocument: boolean): void {
    this.#unclosed ??= this.#brackets[0] ?? null
    this.#brackets = []
    while (this.#colonsWithin.length > 0) {
      this.#forgetColons()
      this.#colonsWithin.pop()
    }
    if (!isDocument) return
    this.#columns = []
    this.#colons = 0
  }
}

/** What is told one by one: an anchor, an alias, a tag; a bracket or a quotation mark that is not closed. */
function isMark(lexeme: string, type: CST.TokenType | null): boolean {
  if (type === 'anchor' || type === 'alias' || type === 'tag' || type === 'flow-error-end') return true
  return (type === 'single-quoted-scalar' || type === 'double-quoted-scalar') && !isClosed(lexeme)
}

/** Whether a quotation ends with the mark that it begins with, and that is none of its text. */
export function isClosed(quotation: string): boolean {
  const mark = quotation[0]
  if (quotation.length < 2 || quotation.at(-1) !== mark) return false
  // Within it, ' is written twice, and " behind a backslash.
  const before = mark === '"' ? '\\' : "'"
  let run = mark === '"' ? 0 : 1
  for (let at = quotation.length - 2; at > 0 && quotation[at] === before; at--) run++
  return mark === '"' ? run % 2 === 0 : run % 2 === 1
}
