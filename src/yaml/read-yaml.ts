import { Composer, type CST, isScalar } from 'yaml'
import type { SourceText } from '../model/source-text.js'
import type { Fault } from './fault.js'
import { inspectTokens } from './inspect.js'
import { NodeReader, type Yaml } from './node-reader.js'
import { readPlainYaml } from './plain-yaml.js'
import { tokensOf } from './tokens.js'

/** Reads one YAML document. */
export function readYaml(source: SourceText): Yaml {
  const plain = readPlainYaml(source)
  return plain ? { root: plain, duplicates: [], faults: [] } : readAnyYaml(source)
}

const unread = (...faults: Fault[]): Yaml => ({ root: null, duplicates: [], faults })

/** The same by the yaml package, whatever is in the file. */
export function readAnyYaml(source: SourceText): Yaml {
  const read = tokensOf(source)
  if ('fault' in read) return unread(read.fault)
  const { tokens } = read
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

/** At the line that ends the first document: `---`, or `...` before whatever follows. */
function secondDocument(source: SourceText, offset: number): Fault {
  const before = source.text.slice(0, offset).trimEnd()
  const [start, marker] = /(^|\n)\.\.\.$/.test(before) ? [before.length - 3, '...' as const] : [offset, '---' as const]
  return { problem: 'documents', place: { source, start, end: start + 3 }, marker }
}
