import { nearest } from './nearest.js'

/** A thing of the plan with all that it is called. */
export interface Named {
  id: string
  names: readonly string[]
}

/** The ids that are typed in a row, divided by commas or by what people type in their place. */
export function idsIn(typed: string): string[] {
  return typed
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ ?[,;/+&] ?| (?:и|and) | /)
}

/** The id of the one thing that is called so, or nearly so, or whose name alone begins so. Null where that is not one. */
export function idByName(typed: string, things: readonly Named[]): string | null {
  const wanted = asWords(typed)
  const all = things.map(({ id, names }) => ({ id, names: names.map(asWords) }))
  const idOf = (some: readonly Named[]) => (some.length === 1 ? (some[0]?.id ?? null) : null)
  const exact = all.filter(({ names }) => names.includes(wanted))
  if (exact.length > 0) return idOf(exact)
  const near = nearest(wanted, new Set(all.flatMap(({ names }) => names)))
  if (near !== null) return idOf(all.filter(({ names }) => names.includes(near)))
  // One word, such as «комитет», would name the only committee of the plan where another one is meant.
  if (!wanted.includes(' ')) return null
  return idOf(all.filter(({ names }) => names.some((name) => name.startsWith(`${wanted} `))))
}

function asWords(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„.,()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
