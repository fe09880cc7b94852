import type { Diagnostic, Edit } from '../findings/diagnostic.js'
import { applyEdits, placeOfEdit, withReplacements } from '../findings/edits.js'
import { groupBy } from '../model/group-by.js'
import type { Place, SourceText } from '../model/source-text.js'
import { decode } from '../yaml/decode.js'
import type { Entry, Node, ScalarNode } from '../yaml/node.js'
import { readYaml } from '../yaml/read-yaml.js'

/** One file's fixes made, as far as they do not get into each other's way; the rest waits for the next pass. */
export interface Fixed {
  bytes: Uint8Array
  /** Those of the findings that are mended. */
  made: Diagnostic[]
}

/** A finding with what mends it. */
interface Fix {
  edits: readonly Edit[]
  of: Diagnostic
}

/**
 * Makes the fixes of one file. What comes out must be the same file but for the texts that were to change, and these must
 * read just as the fixes say: a fix that would turn a text into other YAML is left out.
 */
export function fixFile(file: string, bytes: Uint8Array, diagnostics: readonly Diagnostic[]): Fixed | null {
  const { source, findings } = decode(file, bytes)
  if (findings.length > 0) return null
  const fixes = diagnostics.flatMap((of) => (of.fix && isOf(file, of.fix) ? [{ edits: of.fix, of }] : []))
  const sound = soundOf(source, apart(fixes))
  if (sound.length === 0) return null
  // Places count UTF-16 units of the text as it was decoded: without the byte order mark, and with a line feed for each lone
  // carriage return. The raw text has both; but for the mark at its start its units correspond one to one.
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const mark = raw.length - source.text.length
  const fixed = raw.slice(0, mark) + applyEdits(raw.slice(mark), editsOf(sound))
  return { bytes: new TextEncoder().encode(fixed), made: sound.map(({ of }) => of) }
}

function isOf(file: string, edits: readonly Edit[]): boolean {
  return edits.every(({ text }) => text.place.source.file === file)
}

function editsOf(fixes: readonly Fix[]): Edit[] {
  return fixes.flatMap(({ edits }) => edits)
}

/** Fixes that do not touch one another, first come first; each is made whole or not at all. */
function apart(fixes: readonly Fix[]): Fix[] {
  let last = -1
  const byPlace = fixes
    .map((fix) => ({ fix, places: fix.edits.map(placeOfEdit) }))
    .sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
  return byPlace.flatMap(({ fix, places }) => {
    if (!places.every(({ start }) => start > last)) return []
    last = places.reduce((most, { end }) => Math.max(most, end), last)
    return [fix]
  })
}

/** Halved until what does harm is found, so that one bad fix among thousands costs a few readings of the file. */
function soundOf(source: SourceText, fixes: Fix[]): Fix[] {
  const before = readWhole(source)
  if (!before) return []
  const search = (some: Fix[]): Fix[] => {
    if (some.length === 0 || isSound(source, before, editsOf(some))) return some
    if (some.length === 1) return []
    const middle = some.length >> 1
    const [first, second] = [search(some.slice(0, middle)), search(some.slice(middle))]
    const both = [...first, ...second]
    return isSound(source, before, editsOf(both)) ? both : first
  }
  return search(fixes)
}

/** All that a file says. */
interface Whole {
  node: Node
  /** What is wrong with it: of a key that is there twice only the first is in `node`. */
  faults: string
}

function isSound({ file, text }: SourceText, before: Whole, edits: readonly Edit[]): boolean {
  const changed = decode(file, new TextEncoder().encode(applyEdits(text, edits)))
  const after = changed.findings.length > 0 ? null : readWhole(changed.source)
  if (!after || after.faults !== before.faults) return false
  const open = groupBy(edits, ({ text: { place } }) => place.start)
  // An edit that belongs to none of the file's values has changed something else.
  return isAsExpected(before.node, after.node, open) && open.size === 0
}

/** Whether one is the other but for the edits, which are taken out of `open` as their text is met. */
function isAsExpected(before: Node, after: Node, open: Map<number, Edit[]>): boolean {
  if (before.kind === 'scalar') {
    if (after.kind !== 'scalar') return false
    const edits = open.get(before.place.start) ?? []
    open.delete(before.place.start)
    const value = expected(before, edits)
    // A text of nothing but invisible characters is for a person to look at: without them there is none.
    const isEmptied = edits.length > 0 && value?.trim() === ''
    return (
      after.value === value &&
      !isEmptied &&
      // An invisible character between two braces keeps them from beginning a template: without it there would be a new one.
      bracesIn(value) === bracesIn(before.value) &&
      edits.every((edit) => liesIn(before, edit))
    )
  }
  if (before.kind === 'list') {
    return (
      after.kind === 'list' &&
      before.items.length === after.items.length &&
      before.items.every((one, index) => isAsExpected(one, after.items[index] as Node, open))
    )
  }
  if (after.kind !== 'map' || before.entries.size !== after.entries.size) return false
  const others = [...after.entries.values()]
  return [...before.entries.values()].every(({ keyPlace, value }, index) => {
    const other = others[index] as Entry
    return typedAt(keyPlace) === typedAt(other.keyPlace) && isAsExpected(value, other.value, open)
  })
}

function bracesIn(value: string | null): number {
  return value?.match(/\{\{|\}\}/g)?.length ?? 0
}

function typedAt({ source, start, end }: Place): string {
  return source.text.slice(start, end)
}

function liesIn({ place }: ScalarNode, edit: Edit): boolean {
  const { start, end } = placeOfEdit(edit)
  return start >= place.start && end <= place.end
}

function expected({ value }: ScalarNode, edits: readonly Edit[]): string | null {
  if (value === null) return null
  return withReplacements(
    value,
    edits.map(({ from, to, insert }) => ({ start: from, end: to, insert })),
  )
}

/** Null where it cannot be read. */
function readWhole(source: SourceText): Whole | null {
  const { root, duplicates, faults } = readYaml(source)
  const told = [duplicates.map(({ first }) => first.key), faults.map(({ place: _, ...fault }) => fault)]
  return root && { node: root, faults: JSON.stringify(told) }
}
