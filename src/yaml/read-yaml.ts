import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Place, SourceText } from '../model/source-text.js'
import { forbiddenCharacter } from '../text/xml-characters.js'
import type { Fault } from './fault.js'
import { inspectTokens } from './inspect.js'
import { lex } from './lex.js'
import { type Entry, type MapNode, type Node, type ScalarNode, scalarNode } from './node.js'
import { readPlainYaml } from './plain-yaml.js'
import { placeInText } from './text-place.js'

/** A key that its map has already, as first given. */
export interface Duplicate {
  keyPlace: Place
  first: Entry
  /** The keys and indices that lead to the map. */
  path: readonly string[]
}

export interface Yaml {
  /** Null where the file is empty or cannot be read; in the latter case there is a fault. */
  root: Node | null
  duplicates: Duplicate[]
  faults: Fault[]
}

/** Reads one YAML document. */
export function readYaml(source: SourceText): Yaml {
  const plain = readPlainYaml(source)
  return plain ? { root: plain, duplicates: [], faults: [] } : readAnyYaml(source)
}

const unread = (...faults: Fault[]): Yaml => ({ root: null, duplicates: [], faults })

/** The same by the yaml package, whatever is in the file. */
export function readAnyYaml(source: SourceText): Yaml {
  const lexed = lex(source)
  if ('fault' in lexed) return unread(lexed.fault)
  const tokens = [...parse(lexed.lexemes)]
  const documents = tokens.filter((token): token is CST.Document => token.type === 'document')
  const { faults: unusual, isTooDeep } = inspectTokens(source, documents)
  if (isTooDeep) return unread(...unusual)

  const composer = new Composer({
    // Every scalar stays text. The schema must be named, or a `%YAML 1.1` line in the file would change it.
    schema: 'failsafe',
    stringKeys: true,
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
  })
  // No more than these two: a file may hold thousands.
  const [first, second] = composer.compose(tokens, true, source.text.length)
  // The parser may point behind the last character.
  const within = (at: number) => Math.min(at, source.text.length)
  const errors = (first?.errors ?? []).map(({ code, pos }) => ({ code, start: within(pos[0]), end: within(pos[1]) }))
  const [error] = errors
  // One fault in YAML leads the parser into several, so only the first one counts, and an unusual thing before it goes first.
  const [strange] = [...unusual].sort((a, b) => a.place.start - b.place.start)
  if (error && (!strange || strange.place.start > error.start)) {
    return unread({ problem: 'errors', place: { source, start: error.start, end: error.end }, errors })
  }
  if (strange) return unread(...(error ? [strange] : unusual))
  if (second) return unread(secondDocument(source, documents[1]?.offset ?? 0))
  const isEmpty = isScalar(first?.contents) && first.contents.source === '' && first.contents.type === 'PLAIN'
  return !first?.contents || isEmpty ? unread() : new NodeReader(source).read(first.contents)
}

/** Of thousands of errors the first tell what is wrong; to compose all of them takes more time the more there are. */
const mostErrors = 100

function* parse(lexemes: readonly string[]): Generator<CST.Token> {
  const parser = new Parser()
  let errors = 0
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) if (token.type !== 'error' || ++errors <= mostErrors) yield token
  }
  yield* parser.end()
}

/** At the line that ends the first document: `---`, or `...` before whatever follows. */
function secondDocument(source: SourceText, offset: number): Fault {
  const before = source.text.slice(0, offset).trimEnd()
  const [start, marker] = /(^|\n)\.\.\.$/.test(before) ? [before.length - 3, '...' as const] : [offset, '---' as const]
  return { problem: 'documents', place: { source, start, end: start + 3 }, marker }
}

/** Makes nodes of what the package has composed. */
class NodeReader {
  readonly #source: SourceText
  readonly #duplicates: Duplicate[] = []
  readonly #faults: Fault[] = []
  /** Of the node that is being read. */
  readonly #path: string[] = []

  constructor(source: SourceText) {
    this.#source = source
  }

  read(contents: ParsedNode): Yaml {
    return { root: this.#node(contents, null), duplicates: this.#duplicates, faults: this.#faults }
  }

  /** `ofKey`: the place of the key whose value the node is, where it is one. */
  #node(node: ParsedNode, ofKey: Place | null): Node {
    const [start, end] = node.range
    const place = { source: this.#source, start, end }
    if (isMap(node)) return this.#map(node, place)
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.#within(String(index), item as ParsedNode, null))
      const last = items.at(-1)
      return { kind: 'list', items, place: last && !node.flow ? { ...place, end: last.place.end } : place }
    }
    // Aliases have been refused before.
    return isAlias(node) ? emptyAt(ofKey ?? place) : this.#scalar(node, ofKey)
  }

  #map(node: YAMLMap.Parsed, place: Place): MapNode {
    const map: MapNode = { kind: 'map', entries: new Map(), place }
    for (const { key: keyNode, value } of node.items) {
      if (!isScalar(keyNode)) continue
      const { place: keyPlace } = this.#scalar(keyNode, null)
      const key = typedIn(keyNode).normalize('NFC')
      const first = map.entries.get(key)
      if (first) {
        this.#duplicates.push({ keyPlace, first, path: [...this.#path] })
        continue
      }
      const located = value ? this.#within(key, value, keyPlace) : emptyAt(keyPlace)
      map.entries.set(key, { key, keyPlace, value: located })
      // The package counts what follows a map on its lines, and remarks below it, as parts of it.
      if (!node.flow) place.end = located.place.end
    }
    return map
  }

  #within(step: string, node: ParsedNode, ofKey: Place | null): Node {
    this.#path.push(step)
    const located = this.#node(node, ofKey)
    this.#path.pop()
    return located
  }

  #scalar(node: Scalar.Parsed, keyPlace: Place | null): ScalarNode {
    const place = { source: this.#source, start: node.range[0], end: node.range[1] }
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
    const scalar = scalarNode(typedIn(node), style, place, keyPlace)
    const fault = style === 'double-quoted' ? faultOfEscapes(scalar) : null
    if (fault) this.#faults.push(fault)
    return scalar
  }
}

const styles: Record<string, ScalarNode['style']> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** A backslash and what stands behind it; by itself what a path may hold. */
const escapes = /\\(?:([0abefvNLP_]|[ntr](?=[A-Za-z0-9]))|.)/gs

/** A path, or a number such as «12\05», of which YAML makes something else; `\n` before another word may be meant. */
function faultOfEscapes(scalar: ScalarNode): Fault | null {
  const { source, start, end } = scalar.place
  const taken = firstTaken(source.text.slice(start, end))
  // An escape such as "\u0000" gets past the check of the file's own characters.
  const forbidden = forbiddenCharacter(scalar.value ?? '')
  if (taken) {
    const [found] = taken
    const place = { source, start: start + taken.index, end: start + taken.index + found.length }
    return forbidden ? { problem: 'broken', place, hint: 'escape' } : { problem: 'escape', place, found }
  }
  if (!forbidden) return null
  const place = placeInText(scalar, forbidden.index, forbidden.index + forbidden.length)
  return { problem: 'forbidden', place, code: forbidden.code }
}

function firstTaken(typed: string): RegExpExecArray | null {
  for (const match of typed.matchAll(escapes)) if (match[1] !== undefined) return match
  return null
}

function typedIn(node: Scalar.Parsed): string {
  return String(node.value ?? '')
}

function emptyAt(keyPlace: Place): ScalarNode {
  return scalarNode('', 'plain', { ...keyPlace, start: keyPlace.end }, keyPlace)
}
