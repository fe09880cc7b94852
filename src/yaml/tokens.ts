import { CST, Lexer, Parser } from 'yaml'
import type { SourceText } from '../model/source-text.js'
import type { Fault } from './fault.js'

/** How deep a file's lists and maps may lie in one another. */
export const depthLimit = 64

/** The parser calls itself for each level; where it is told that a file is too deep, what lies deeper is not looked at. */
const safeDepth = 2 * depthLimit

/** How many anchors, aliases, tags, open brackets and quotation marks a file may have before it is read no further. */
const marksLimit = 1000

/** Of thousands of errors the first tell what is wrong; to compose all of them takes more time the more there are. */
const mostErrors = 100

/** The tokens of a file; or that thousands of anchors, tags and open quotation marks would be told one by one. */
export function tokensOf(source: SourceText): { tokens: CST.Token[] } | { fault: Fault } {
  const parser = new TokenParser()
  let marks = 0
  let offset = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(source.text)) {
    const type: CST.TokenType | null = isScalar ? null : CST.tokenType(lexeme)
    isScalar = type === 'scalar'
    if (isMark(lexeme, type)) marks++
    if (marks > marksLimit) {
      return { fault: { problem: 'marks', place: { source, start: offset, end: offset + 1 }, limit: marksLimit } }
    }
    parser.next(lexeme, type)
    // These stand for no character of the file.
    offset += type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end' ? 0 : lexeme.length
  }
  return { tokens: parser.end() }
}

/** The package's parser, kept from what lies too deep. */
class TokenParser {
  readonly #parser = new Parser()
  readonly #tokens: CST.Token[] = []
  #errors = 0
  #isTooDeep = false
  /** Of what is too deep, it has only to be seen whether the brackets around it are closed: how many are open within it. */
  #skipped = 0
  #isOver = false

  next(lexeme: string, type: CST.TokenType | null): void {
    if (this.#isTooDeep && !this.#isEndAround(type)) return
    this.#add(this.#parser.next(lexeme))
    this.#isTooDeep ||= this.#parser.stack.length > safeDepth
  }

  end(): CST.Token[] {
    this.#add(this.#parser.end())
    return this.#tokens
  }

  #isEndAround(type: CST.TokenType | null): boolean {
    this.#isOver ||= type === 'doc-start' || type === 'doc-end'
    if (this.#isOver) return false
    switch (type) {
      case 'flow-map-start':
      case 'flow-seq-start':
        this.#skipped++
        return false
      case 'flow-map-end':
      case 'flow-seq-end':
        if (this.#skipped === 0) return true
        this.#skipped--
        return false
      default:
        return type === 'flow-error-end'
    }
  }

  #add(tokens: Iterable<CST.Token>): void {
    for (const token of tokens) {
      if (token.type !== 'error' || ++this.#errors <= mostErrors) this.#tokens.push(token)
    }
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
