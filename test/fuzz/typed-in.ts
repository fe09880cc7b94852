import { type Document, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml'

/** A file as another reader of YAML has it, every scalar as text. */
export function parsedElsewhere(text: string): Document.Parsed<ParsedNode> {
  // A carriage return alone ends a line in YAML, though not for this reader.
  const lines = text.replace(/\r(?!\n)/g, '\n')
  return parseDocument(lines, { schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' })
}

/**
 * What a submission says as another reader of YAML has it: each line of each text and reason, and the scalars of its evidence.
 * Null of a file that this reader refuses.
 */
export function typedIn(text: string): string[] | null {
  const document = parsedElsewhere(text)
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  const items = document.contents.items.filter(({ key }) => isScalar(key) && key.value === 'items')
  return items.flatMap(({ value }) => (isMap(value) ? value.items.flatMap((pair) => entryLines(pair.value)) : []))
}

const spoken = new Set(['text', 'reason', 'evidence'])

function entryLines(entry: unknown): string[] {
  if (!isMap(entry)) return linesIn(entry)
  return entry.items.flatMap(({ key, value }) => (isScalar(key) && spoken.has(String(key.value)) ? linesIn(value) : []))
}

function linesIn(node: unknown): string[] {
  if (isScalar(node)) return String(node.value ?? '').split(/\r\n|[\n\r]/)
  if (isSeq(node)) return node.items.flatMap(linesIn)
  return isMap(node) ? node.items.flatMap(({ value }) => linesIn(value)) : []
}
