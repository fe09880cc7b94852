import type { Diagnostic, Edit } from '../diagnostics/diagnostic.js'
import { applyEdits, placeOfEdit, replaced } from '../diagnostics/edits.js'
import { grouped } from '../model/grouped.js'
import { decode } from '../source/decode.js'
import type { Node, ScalarNode } from '../source/node.js'
import { readYaml } from '../source/read-yaml.js'

/** One file's fixes made, as far as they do not get into each other's way; the rest waits for the next pass. */
export interface Fixed {
  bytes: Uint8Array
  count: number
}

/**
 * Makes the fixes of one file. What comes out must be the same file but for the texts that were to change, and these must
 * read just as the fixes say: a fix that would turn a text into other YAML is left out.
 */
export function fixFile(file: string, bytes: Uint8Array, diagnostics: readonly Diagnostic[]): Fixed | null {
  const { source, findings } = decode(file, bytes)
  if (findings.length > 0) return null
  const groups = apart(diagnostics.flatMap(({ fix, place }) => (fix && place.source.file === file ? [fix] : [])))
  const all = soundOf(file, source.text, groups)
  if (all.length === 0) return null
  // The raw text has what reading takes away: the mark at the start, lone carriage returns; one unit for one all the same.
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const mark = raw.length - source.text.length
  const fixed = raw.slice(0, mark) + applyEdits(raw.slice(mark), all.flat())
  return { bytes: new TextEncoder().encode(fixed), count: all.length }
}

/** Fixes that do not touch one another, first come first; each is made whole or not at all. */
function apart(fixes: readonly Edit[][]): Edit[][] {
  const taken: { start: number; end: number }[] = []
  const byPlace = fixes
    .map((fix) => ({ fix, places: fix.map(placeOfEdit) }))
    .sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
  return byPlace.flatMap(({ fix, places }) => {
    const last = taken.at(-1)
    const free = places.every(({ start }) => !last || start > last.end)
    if (!free) return []
    taken.push({
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    })
    return [fix]
  })
}

/** Halved until what does harm is found, so that one bad fix among thousands costs a few readings of the file. */
function soundOf(file: string, text: string, fixes: Edit[][]): Edit[][] {
  if (fixes.length === 0 || isSound(file, text, fixes)) return fixes
  if (fixes.length === 1) return []
  const middle = fixes.length >> 1
  const [first, second] = [fixes.slice(0, middle), fixes.slice(middle)].map((half) => soundOf(file, text, half))
  const both = [...(first ?? []), ...(second ?? [])]
  return isSound(file, text, both) ? both : (first ?? [])
}

function isSound(file: string, text: string, fixes: readonly Edit[][]): boolean {
  const before = scalarsOf(file, text)
  const after = scalarsOf(file, applyEdits(text, fixes.flat()))
  if (!before || !after || before.length !== after.length) return false
  const edits = grouped(fixes.flat(), ({ text: { place } }) => place.start)
  return before.every((scalar, index) => after[index]?.value === expected(scalar, edits.get(scalar.place.start) ?? []))
}

function expected({ value }: ScalarNode, edits: readonly Edit[]): string | null {
  if (value === null) return null
  return replaced(
    value,
    edits.map(({ from, to, insert }) => ({ start: from, end: to, insert })),
  )
}

/** Keys and values in the order of the file; null where it is no longer YAML that can be read. */
function scalarsOf(file: string, text: string): ScalarNode[] | null {
  const { source, findings } = decode(file, new TextEncoder().encode(text))
  if (findings.length > 0) return null
  const { node, findings: faults } = readYaml(source)
  if (!node || faults.some(({ rule }) => rule === 'yaml-syntax')) return null
  return [...scalarsIn(node)]
}

function* scalarsIn(node: Node): Generator<ScalarNode> {
  if (node.kind === 'scalar') yield node
  else if (node.kind === 'list') for (const item of node.items) yield* scalarsIn(item)
  else for (const { value } of node.entries.values()) yield* scalarsIn(value)
}
