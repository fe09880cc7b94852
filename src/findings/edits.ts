import type { Place } from '../model/source-text.js'
import type { Edit } from './diagnostic.js'

/** Where an edit stands in its file. What is only put in stands behind the character before it, or before the first. */
export function placeOfEdit({ text, from, to }: Edit): Place {
  if (from < to) return text.placeOf(from, to)
  const place = from > 0 ? text.placeOf(from - 1, from) : text.placeOf(0, 1)
  const at = from > 0 ? place.end : place.start
  return { source: place.source, start: at, end: at }
}

/** What an edit puts into its file. */
export function typedBy({ insert, typed = insert }: Edit): string {
  return typed
}

/** The file's text with edits made that do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  return withReplacements(
    source,
    edits.map((edit) => ({ ...placeOfEdit(edit), insert: typedBy(edit) })),
  )
}

/** A text with ranges of it replaced that do not overlap. */
export function withReplacements(
  text: string,
  stretches: readonly { start: number; end: number; insert: string }[],
): string {
  let result = ''
  let at = 0
  for (const { start, end, insert } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + insert
    at = end
  }
  return result + text.slice(at)
}
