import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type { Place, SourceText } from '../model/source-text.js'
import { forbiddenCharacter, forbiddenCharacters } from '../text/xml-characters.js'
import type { Fault, Forbidden } from './fault.js'
import { type Entry, type MapNode, type Node, type ScalarNode, scalarNode } from './node.js'
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

/** Makes nodes of what the package has composed. */
export class NodeReader {
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
  const forbidden = forbiddenEscape(scalar)
  if (taken) {
    const [found] = taken
    const place = { source, start: start + taken.index, end: start + taken.index + found.length }
    return forbidden ? { problem: 'broken', place, hint: 'escape' } : { problem: 'escape', place, found }
  }
  return forbidden
}

/** The first escape, such as "\u0000", of what no document can hold; what stands in the file itself is found as it is decoded. */
function forbiddenEscape(scalar: ScalarNode): Forbidden | null {
  const { value } = scalar
  if (value === null || forbiddenCharacter(value) === null) return null
  for (const { index, code } of forbiddenCharacters(value, value.length)) {
    const place = placeInText(scalar, index, index + 1)
    if (place.end - place.start > 1) return { problem: 'forbidden', place, code }
  }
  return null
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
