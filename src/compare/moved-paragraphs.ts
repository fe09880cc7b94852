import { withPlainListMarks } from '../text/list-mark.js'
import { Interner } from '../text/tokens.js'
import { type CommonRun, commonRuns } from './common-runs.js'
import type { Changed } from './comparison.js'

/** Above so many paragraphs that came and went, none is said to have moved. */
const mostChanges = 1000

/** Paragraphs that both texts have, in another order: all that are no part of the longest run that both have in order. */
export function movedParagraphs({ from, to }: Changed<string>): string[] {
  const vocabulary = new Interner()
  const idsOf = (text: string) =>
    withPlainListMarks(text.normalize())
      .split('\n')
      .map((line) => vocabulary.idOf(line))
  const [old, now] = [idsOf(from), idsOf(to)]
  const runs = commonRuns(old, now, mostChanges)
  if (!runs) return []
  const typed = to.split('\n')
  return movedPlaces(old, now, runs)
    .map((place) => typed[place.to] ?? '')
    .filter((line) => line !== '')
}

/** Where a paragraph stood, and where it stands now. */
export interface MovedPlace {
  from: number
  to: number
}

/**
 * Which paragraph outside of the runs stands where in the other list, in the order of the new list. Of equal paragraphs
 * the first goes with the first; each one goes with one at most.
 */
export function movedPlaces(from: readonly number[], to: readonly number[], runs: readonly CommonRun[]): MovedPlace[] {
  const stayed = { from: new Set<number>(), to: new Set<number>() }
  for (const run of runs) {
    for (let at = 0; at < run.length; at += 1) {
      stayed.from.add(run.from + at)
      stayed.to.add(run.to + at)
    }
  }
  const left = new Map<number, number[]>()
  for (const [place, id] of from.entries()) {
    if (stayed.from.has(place)) continue
    const places = left.get(id)
    if (places) places.push(place)
    else left.set(id, [place])
  }
  return to.flatMap((id, place) => {
    const origin = stayed.to.has(place) ? undefined : left.get(id)?.shift()
    return origin === undefined ? [] : [{ from: origin, to: place }]
  })
}
