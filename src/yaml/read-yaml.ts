import { Composer, type CST, isAlias, isMap, isScalar, isSeq, type ParsedNode, Parser, type Scalar } from 'yaml'
import { type Finding, finding } from '../findings/diagnostic.js'
import type { Place, SourceText } from '../model/source-text.js'
import { forbiddenCharacter } from '../text/xml-characters.js'
import { brokenLines } from './broken-yaml.js'
import { inspectTokens } from './inspect.js'
import { lex } from './lex.js'
import { type MapNode, type Node, type ScalarNode, scalarNode } from './node.js'
import { readPlainYaml } from './plain-yaml.js'
import { placeInText } from './text-place.js'

/**
 * Reads one YAML document. `node` is null where the file is empty or cannot be read; in the latter case there is a finding.
 */
export function readYaml(source: SourceText): { node: Node | null; findings: Finding[] } {
  const plain = readPlainYaml(source)
  return plain ? { node: plain, findings: [] } : readAnyYaml(source)
}

/** The same by the yaml package, whatever is in the file. */
export function readAnyYaml(source: SourceText): { node: Node | null; findings: Finding[] } {
  const lexed = lex(source)
  if ('finding' in lexed) return { node: null, findings: [lexed.finding] }
  const tokens = [...parse(lexed.lexemes)]
  const documents = tokens.filter((token): token is CST.Document => token.type === 'document')
  const { findings: unusual, isTooDeep } = inspectTokens(source, documents)
  if (isTooDeep) return { node: null, findings: unusual }

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
  const errors = first?.errors ?? []
  const [error] = errors
  // One fault in YAML leads the parser into several, so only the first one counts, and an unusual thing before it goes first.
  const [strange] = [...unusual].sort((a, b) => a.place.start - b.place.start)
  if (error && (!strange || strange.place.start > error.pos[0])) {
    return { node: null, findings: brokenLines(source, errors) }
  }
  if (strange) return { node: null, findings: error ? [strange] : unusual }
  if (second) {
    return { node: null, findings: [secondDocument(source, documents[1]?.offset ?? 0)] }
  }
  const isEmpty = isScalar(first?.contents) && first.contents.source === '' && first.contents.type === 'PLAIN'
  if (!first?.contents || isEmpty) return { node: null, findings: [] }
  const findings: Finding[] = []
  return { node: locate(source, first.contents, null, findings), findings }
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

/** Told at the line that ends the first document: `---`, or `...` before whatever follows. */
function secondDocument(source: SourceText, offset: number): Finding {
  const before = source.text.slice(0, offset).trimEnd()
  const [start, marker] = /(^|\n)\.\.\.$/.test(before) ? [before.length - 3, '...' as const] : [offset, '---' as const]
  return finding('yaml-syntax', { source, start, end: start + 3 }, { problem: 'documents', marker })
}

/** `ofKey`: the place of the key whose value the node is, where it is one. */
function locate(source: SourceText, node: ParsedNode, ofKey: Place | null, findings: Finding[]): Node {
  const [start, end] = node.range
  const place = { source, start, end }
  if (isMap(node)) {
    const map: MapNode = { kind: 'map', entries: new Map(), place }
    for (const { key: keyNode, value } of node.items) {
      if (!isScalar(keyNode)) continue
      const { place: keyPlace } = locateScalar(source, keyNode, null, findings)
      const key = typedIn(keyNode).normalize('NFC')
      const first = map.entries.get(key)
      if (first) {
        findings.push(
          finding('duplicate-key', keyPlace, { key }, { related: [{ place: first.keyPlace, note: 'first' }] }),
        )
        continue
      }
      const located = value ? locate(source, value, keyPlace, findings) : emptyAt(keyPlace)
      map.entries.set(key, { key, keyPlace, value: located })
      // The package counts what follows a map on its lines, and remarks below it, as parts of it.
      if (!node.flow) place.end = located.place.end
    }
    return map
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => locate(source, item as ParsedNode, null, findings))
    const last = items.at(-1)
    return { kind: 'list', items, place: last && !node.flow ? { ...place, end: last.place.end } : place }
  }
  // Aliases have been refused before.
  if (isAlias(node)) return emptyAt(ofKey ?? place)
  return locateScalar(source, node, ofKey, findings)
}

const styles: Record<string, ScalarNode['style']> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

function locateScalar(
  source: SourceText,
  node: Scalar.Parsed,
  keyPlace: Place | null,
  findings: Finding[],
): ScalarNode {
  const place = { source, start: node.range[0], end: node.range[1] }
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
  const scalar = scalarNode(typedIn(node), style, place, keyPlace)
  if (style === 'double-quoted') noteEscapes(scalar, findings)
  return scalar
}

/** A backslash and what stands behind it; by itself what a path may hold. */
const escapes = /\\(?:([0abefvNLP_]|[ntr](?=[A-Za-z0-9]))|.)/gs

/** Tells a path, or a number such as «12\05», of which YAML makes something else; `\n` before another word may be meant. */
function noteEscapes(scalar: ScalarNode, findings: Finding[]): void {
  const { source, start, end } = scalar.place
  const taken = firstTaken(source.text.slice(start, end))
  // An escape such as "\u0000" gets past the check of the file's own characters.
  const forbidden = forbiddenCharacter(scalar.value ?? '')
  if (taken) {
    const [found] = taken
    const place = { source, start: start + taken.index, end: start + taken.index + found.length }
    const args = forbidden ? ({ problem: 'broken', hint: 'escape' } as const) : ({ problem: 'escape', found } as const)
    findings.push(finding('yaml-syntax', place, args, forbidden ? {} : { severity: 'warning' }))
  } else if (forbidden) {
    const place = placeInText(scalar, forbidden.index, forbidden.index + forbidden.length)
    findings.push(finding('encoding', place, { problem: 'forbidden', code: forbidden.code }))
  }
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
