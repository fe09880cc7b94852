import type { Place, SourceText } from '../model/source-text.js'
import { type Entry, type ListNode, type MapNode, type Node, type ScalarNode, scalarNode } from './node.js'

/**
 * Reads the YAML that almost every plan and submission is written in: maps and lists below one another, values on one line, texts
 * behind a |. What comes of it is what the yaml package reads in it, in a fifth of the time (docs/adr/0013).
 *
 * Null where a file holds anything else, be it YAML or a fault: it is for the package to say what that is.
 */
export function readPlainYaml(source: SourceText): MapNode | null {
  if (!source.text.endsWith('\n') || source.text.includes('\r')) return null
  const lines = new Lines(source)
  const root = mapAt(lines, 1)
  // A line that belongs nowhere ends all maps.
  return lines.column === -1 ? root : null
}

/** For what lies deeper or is longer the package knows the limits. */
const deepest = 8
const longestKey = 1000

const quoted = /"[^"\\\t\n]*"|'[^'\t\n]*'/.source
const key = `${quoted}|${/[0-9A-Za-zА-Яа-яЁё][\wА-Яа-яЁё.-]*/.source}`
const remark = '(?: +#.*)?'
const keyAndValue = new RegExp(`^(${key}):(?: +([^ #].*))?${remark}$`)
const opensBlock = new RegExp(`^\\|${remark}$`)
const quotedValue = new RegExp(`^(${quoted})${remark}$`)
/** A path too: `extends: ../2019/plan.yaml`. */
const startsPlain = /^(?:-?[0-9A-Za-zА-Яа-яЁё]|\.\.?\/)/
/** What would end an unquoted value, or be cut off it. */
const endsPlain = /[^\S ]|:(?: |$)| (?: |$)/

const keyInBraces = new RegExp(`(${key}): +`, 'y')
// Longer ones are for the package: of each character the engine remembers that it could have stopped there.
const plainInBraces = /-?[0-9A-Za-zА-Яа-яЁё](?:[^\s:,[\]{}]|:(?![\s,[\]{}])| (?![\s:#,[\]{}])){0,2000}/.source
const valueInBraces = new RegExp(`${quoted}|${plainInBraces}`, 'y')
const behindBraces = new RegExp(`${remark}\n`, 'y')

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
    const [, typed = '', value] = keyAndValue.exec(lines.text) ?? []
    const keyPlace = { source, start: lines.start, end: lines.start + typed.length }
    const node = value === undefined ? below(lines, keyPlace, depth) : valueAt(lines, value, keyPlace, column, depth)
    if (!node || !enter(entries, typed, keyPlace, node)) return null
    end = node.place.end
  }
  return { kind: 'map', entries, place: { source, start, end } }
}

/** False where it cannot be: there is no key, or there are two. */
function enter(entries: Map<string, Entry>, typed: string, keyPlace: Place, value: Node): boolean {
  const key = (/^["']/.test(typed) ? typed.slice(1, -1) : typed).normalize('NFC')
  if (typed === '' || typed.length > longestKey || entries.has(key)) return false
  entries.set(key, { key, keyPlace, value })
  return true
}

/** The map or list on the lines below a key. Empty where the next line belongs elsewhere. */
function below(lines: Lines, keyPlace: Place, depth: number): Node | null {
  const { column } = lines
  lines.next()
  const isList = startsItem(lines)
  if (lines.column < column || (lines.column === column && !isList)) {
    const at = keyPlace.end + 1
    // With a remark behind the colon the package sees it elsewhere.
    if (lines.source.text[at] !== '\n') return null
    return scalar('', { source: lines.source, start: at, end: at }, keyPlace)
  }
  if (depth === deepest) return null
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
    const { text } = lines
    const item = keyAndValue.test(text) ? mapAt(lines, depth + 1) : valueAt(lines, text, null, column, depth)
    if (!item) return null
    items.push(item)
    end = item.place.end
  }
  return { kind: 'list', items, place: { source, start, end } }
}

/** A value that stands to the end of a line, or begins with | there. `column` is that of what it belongs to. */
function valueAt(lines: Lines, line: string, keyPlace: Place | null, column: number, depth: number): Node | null {
  const { source, end } = lines
  const start = end - line.length
  if (opensBlock.test(line)) return blockAt(lines, start, keyPlace, column)
  lines.next()
  if (/^[[{]/.test(line)) {
    const node = betweenBraces(source, start, keyPlace, depth)
    return node && matchAt(behindBraces, source.text, node.place.end) ? node : null
  }
  const typed = quotedValue.exec(line)?.[1] ?? plainOf(line)
  return typed === null ? null : scalar(typed, { source, start, end: start + typed.length }, keyPlace)
}

/** An unquoted value without the remark behind it. */
function plainOf(line: string): string | null {
  let end = line.indexOf(' #')
  if (end === -1) end = line.length
  else while (line.charCodeAt(end - 1) === space) end--
  const typed = line.slice(0, end)
  return startsPlain.test(typed) && !endsPlain.test(typed) ? typed : null
}

function scalar(typed: string, place: Place, keyPlace: Place | null): ScalarNode {
  const quoted = typed.slice(1, -1)
  if (typed.startsWith('"')) return scalarNode(quoted, 'double-quoted', place, keyPlace)
  if (typed.startsWith("'")) return scalarNode(quoted, 'single-quoted', place, keyPlace)
  return scalarNode(typed, 'plain', place, keyPlace)
}

/** A value within one line; a map or a list where a brace or a bracket opens it. */
function betweenBraces(source: SourceText, start: number, keyPlace: Place | null, depth: number): Node | null {
  const { text } = source
  const closing = { '{': '}', '[': ']' }[text[start] ?? '']
  if (closing === undefined) {
    const [typed] = matchAt(valueInBraces, text, start) ?? []
    return typed === undefined ? null : scalar(typed, { source, start, end: start + typed.length }, keyPlace)
  }
  if (depth === deepest) return null
  const entries = new Map<string, Entry>()
  const items: Node[] = []
  let at = start
  do {
    at = behindSpaces(text, at + 1)
    const [whole, typed] = (closing === '}' && matchAt(keyInBraces, text, at)) || ['', '']
    const place = { source, start: at, end: at + typed.length }
    const node = betweenBraces(source, at + whole.length, closing === '}' ? place : null, depth + 1)
    if (!node || (closing === '}' && !enter(entries, typed, place, node))) return null
    items.push(node)
    at = behindSpaces(text, node.place.end)
  } while (text[at] === ',')
  if (text[at] !== closing) return null
  const place = { source, start, end: at + 1 }
  return closing === '}' ? { kind: 'map', entries, place } : { kind: 'list', items, place }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function blockAt(lines: Lines, start: number, keyPlace: Place | null, column: number): ScalarNode | null {
  const { source } = lines
  const { text } = source
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
  return scalarNode(value, 'literal', { source, start, end }, keyPlace)
}

function behindSpaces(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === space) at++
  return at
}

const space = ' '.charCodeAt(0)
