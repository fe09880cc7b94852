import type { Place, SourceText } from '../model/source-text.js'
import { commentsAround } from './comments.js'
import { type Entry, isNull, type ListNode, type MapNode, type Node, type ScalarNode } from './node.js'

/**
 * Reads the YAML that almost every submission is written in: maps and lists below one another, values on one line, texts
 * behind a |. What comes of it is what the yaml package reads in it, in a fifth of the time (docs/adr/0013).
 *
 * Null where a file holds anything else, be it YAML or a fault: it is for the package to say what that is.
 */
export function readPlainYaml(source: SourceText): MapNode | null {
  if (!source.text.endsWith('\n') || source.text.includes('\r')) return null
  const lines = new Lines(source)
  const root = lines.column === 0 ? mapAt(lines, 1) : null
  // A line that belongs nowhere ends all maps.
  return lines.column === -1 ? root : null
}

/** For what lies deeper or is longer the package knows the limits. */
const deepest = 8
const longestKey = 1000

const keyAndValue = /^("[^"\\\t]*"|'[^'\t]*'|[0-9A-Za-z][\w.-]*):(?: +([^ ].*))?$/
const quotedValue = /^(?:"[^"\\\t]*"|'[^'\t]*')$/
const startsPlain = /^[0-9A-Za-zА-Яа-яЁё]/
/** What would end an unquoted value, or be cut off it. */
const endsPlain = /[^\S ]|#|:(?: |$)| (?: |$)/

/** The lines of a file, one after another, without those that are empty or nothing but a remark. */
class Lines {
  readonly source: SourceText
  /** The first character that is no space, or may be taken for the first: behind the dash of a list. */
  start = 0
  /** Of that character, from 0; -1 behind the last line. */
  column = 0
  /** Where the line end stands. */
  end = -1

  constructor(source: SourceText) {
    this.source = source
    this.next()
  }

  get text(): string {
    return this.source.text.slice(this.start, this.end)
  }

  next(): void {
    const { text } = this.source
    do {
      const begin = this.end + 1
      this.start = behindSpaces(text, begin)
      this.column = begin < text.length ? this.start - begin : -1
      this.end = text.indexOf('\n', begin)
    } while (this.column !== -1 && (this.start === this.end || text[this.start] === '#'))
  }
}

function mapAt(lines: Lines, depth: number): MapNode | null {
  const { source, start, column } = lines
  const entries = new Map<string, Entry>()
  let end = start
  while (lines.column === column) {
    const [, typed, value] = keyAndValue.exec(lines.text) ?? []
    if (typed === undefined || typed.length > longestKey) return null
    const key = (/^["']/.test(typed) ? typed.slice(1, -1) : typed).normalize('NFC')
    if (entries.has(key)) return null
    const keyPlace = { source, start: lines.start, end: lines.start + typed.length }
    const node = value === undefined ? below(lines, column, depth) : valueAt(lines, value, keyPlace, column)
    if (!node) return null
    entries.set(key, { key, keyPlace, value: node })
    end = node.place.end
  }
  return { kind: 'map', entries, place: { source, start, end } }
}

/** The map or list on the lines below a key. */
function below(lines: Lines, column: number, depth: number): Node | null {
  lines.next()
  if (depth === deepest) return null
  const isList = startsItem(lines)
  if (lines.column < column || (lines.column === column && !isList)) return null
  return isList ? listAt(lines, depth + 1) : mapAt(lines, depth + 1)
}

function startsItem({ source: { text }, start }: Lines): boolean {
  return text.startsWith('- ', start)
}

function listAt(lines: Lines, depth: number): ListNode | null {
  const { source, start, column } = lines
  const items: Node[] = []
  let end = start
  while (lines.column === column && startsItem(lines)) {
    const behind = behindSpaces(source.text, lines.start + 1)
    lines.column += behind - lines.start
    lines.start = behind
    const item = keyAndValue.test(lines.text) ? mapAt(lines, depth + 1) : valueAt(lines, lines.text, null, column)
    if (!item) return null
    items.push(item)
    end = item.place.end
  }
  return { kind: 'list', items, place: { source, start, end } }
}

/** A value that ends with its line, or begins with | behind it. `column` is that of what it belongs to. */
function valueAt(lines: Lines, typed: string, keyPlace: Place | null, column: number): ScalarNode | null {
  const { source, end } = lines
  if (typed === '|') return blockAt(lines, keyPlace, column)
  const place = { source, start: end - typed.length, end }
  const isQuoted = quotedValue.test(typed)
  if (!isQuoted && (!startsPlain.test(typed) || endsPlain.test(typed))) return null
  lines.next()
  const comments = keyPlace ? commentsAround(keyPlace, place.start, end, isQuoted ? 'quoted' : 'plain') : []
  if (!isQuoted) return { kind: 'scalar', value: isNull(typed) ? null : typed, style: 'plain', comments, place }
  const style = typed.startsWith('"') ? 'double-quoted' : 'single-quoted'
  return { kind: 'scalar', value: typed.slice(1, -1), style, comments, place }
}

function blockAt(lines: Lines, keyPlace: Place | null, column: number): ScalarNode | null {
  const { source } = lines
  const { text } = source
  const start = lines.end - 1
  const begin = lines.end + 1
  const indent = behindSpaces(text, begin) - begin
  if (indent <= column || text[begin + indent] === '\n') return null
  const typed: string[] = []
  let end = begin
  let empty = 0
  for (let at = begin; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at)
    const first = behindSpaces(text, at)
    if (first === lineEnd && first - at <= indent) empty++
    else if (first - at < indent) break
    else {
      for (; empty > 0; empty--) typed.push('')
      typed.push(text.slice(at + indent, lineEnd))
      end = lineEnd + 1
    }
    at = lineEnd + 1
  }
  // One line is in the file as it is. Of several `join` makes a string at once, which parts that are added up would wait for.
  const value = typed.length === 1 ? text.slice(begin + indent, end) : [...typed, ''].join('\n')
  lines.end = end - 1
  lines.next()
  const comments = keyPlace ? commentsAround(keyPlace, start, end, 'block') : []
  return { kind: 'scalar', value, style: 'literal', comments, place: { source, start, end } }
}

function behindSpaces(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === space) at++
  return at
}

const space = ' '.charCodeAt(0)
