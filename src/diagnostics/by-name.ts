import { distance } from 'fastest-levenshtein'
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
  const near = nearest(wanted, namesNear(wanted, all))
  if (near !== null) return idOf(all.filter(({ names }) => names.includes(near)))
  // One word, such as «комитет», would name the only committee of the plan where another one is meant.
  if (!wanted.includes(' ')) return null
  return idOf(all.filter(({ names }) => names.some((name) => name.startsWith(`${wanted} `))))
}

/** Where so many names are as long as what was typed, it takes too long to tell which of them is near. */
const mostAlike = 300

/** Names that may be near: any other is too long or too short, or differs in too much. */
function namesNear(wanted: string, all: readonly Named[]): Set<string> {
  const alike = new Set<string>()
  for (const { names } of all) {
    for (const name of names) if (Math.abs(name.length - wanted.length) <= mostTypos) alike.add(name)
  }
  if (alike.size > mostAlike) return new Set()
  return new Set([...alike].filter((name) => distance(name, wanted) <= mostTypos))
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
