import { distance } from 'fastest-levenshtein'
import { groupBy } from '../model/group-by.js'
import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import { fold } from '../text/fold.js'
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
  const called = calledOf(things)
  const exact = called.get(wanted)
  if (exact) return soleIdOf(exact)
  const near = nearest(wanted, namesNear(wanted, [...called.keys()]))
  if (near !== null) return soleIdOf(called.get(near) ?? [])
  // One word, such as «комитет», would name the only committee of the plan where another one is meant.
  if (!wanted.includes(' ')) return null
  const beginning = [...called].filter(([name]) => name.startsWith(`${wanted} `))
  return soleIdOf([...new Set(beginning.flatMap(([, ids]) => ids))])
}

/** Things by their names. A file may name thousands that are none of the plan's, each of which asks. */
const calledOf = memoizeByIdentity((things: readonly Named[]): ReadonlyMap<string, string[]> => {
  const names = things.flatMap(({ id, names }) => Array.from(new Set(names.map(asWords)), (name) => ({ id, name })))
  const groups = groupBy(names, ({ name }) => name)
  return new Map(Array.from(groups, ([name, some]) => [name, some.map(({ id }) => id)]))
})

function soleIdOf(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null
}

/** Where so many names are as long as what was typed, it takes too long to tell which of them is near. */
const mostAlike = 300

/** Names that may be near: the others are too long or too short, or differ in too much. */
function namesNear(wanted: string, names: readonly string[]): string[] {
  const alike = names.filter((name) => Math.abs(name.length - wanted.length) <= mostTypos)
  return alike.length > mostAlike ? [] : alike.filter((name) => distance(name, wanted) <= mostTypos)
}

function asWords(name: string): string {
  return fold(name.normalize())
    .replace(/[«»"“”„.,()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
