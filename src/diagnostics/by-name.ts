import { mostTypos, nearest } from './nearest.js'

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
  const all = inWords.get(things) ?? things.map(({ id, names }) => ({ id, names: names.map(asWords) }))
  inWords.set(things, all)
  const idOf = (some: readonly Named[]) => (some.length === 1 ? (some[0]?.id ?? null) : null)
  const exact = all.filter(({ names }) => names.includes(wanted))
  if (exact.length > 0) return idOf(exact)
  // Any other name is too long or too short to be near; a plan may have thousands.
  const alike = all.flatMap(({ names }) => names.filter(({ length }) => Math.abs(length - wanted.length) <= mostTypos))
  const near = nearest(wanted, new Set(alike))
  if (near !== null) return idOf(all.filter(({ names }) => names.includes(near)))
  // One word, such as «комитет», would name the only committee of the plan where another one is meant.
  if (!wanted.includes(' ')) return null
  return idOf(all.filter(({ names }) => names.some((name) => name.startsWith(`${wanted} `))))
}

/** The names of a plan are asked for again and again. */
const inWords = new WeakMap<readonly Named[], readonly Named[]>()

function asWords(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„.,()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
