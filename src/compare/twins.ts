import { remembered } from '../model/remembered.js'
import { likenessOf, sharedBy, sharedWith, whole } from './likeness.js'
import { areSameShort } from './short-measures.js'
import { bothWays, measureOf, pairsOf, type Sought } from './sought.js'

/** By so much a measure elsewhere has to be more alike than the one that has the number, so that it is surely no chance. */
const clearly = 0.1 * whole

/**
 * By so much a measure elsewhere has to be more alike than the one of the same number, so that it goes before the number:
 * two measures that name one long act are alike by that act alone.
 */
export const farMore = 0.25 * whole

/** How alike two measures are, of `whole`; those that differ by a slip of the hand are the same. */
export function likenessBetween(one: Sought, other: Sought): number {
  if (areSameShort(one.wording, other.wording)) return whole
  return likenessOf(sharedBy(one.weighed, other.weighed), one.weighed, other.weighed)
}

/**
 * Says where an item's measure is found whatever the number: word for word, or else where each of two is the most alike
 * to the other, and clearly more so than what has its number: each of them, or two that changed places taken together. Null
 * where it is not.
 *
 * @param rivals The item of the same number on the other side.
 */
export function twinsAmong(
  left: readonly Sought[],
  right: readonly Sought[],
  rivals: ReadonlyMap<Sought, Sought>,
): (one: Sought) => Sought | null {
  const same = bothWays(pairsOf(left, right, measureOf))
  const ofLeft = bestAmong(right)
  const ofRight = bestAmong(left)
  const isLeft = new Set(left)
  const bestOf = remembered((one: Sought) => (isLeft.has(one) ? ofLeft(one) : ofRight(one)))
  const isMutual = (one: Sought, other: Sought) => bestOf(one)?.other === other && bestOf(other)?.other === one
  const byNumber = remembered((one: Sought) => {
    const rival = rivals.get(one)
    return rival ? likenessBetween(one, rival) : 0
  })
  return remembered((one: Sought) => {
    const found = same.get(one)
    if (found) return found
    if (byNumber(one) + clearly > whole) return null
    const best = bestOf(one)
    if (!best || !isMutual(one, best.other)) return null
    const [own, others] = [byNumber(one), byNumber(best.other)]
    if (best.likeness >= Math.max(own, others) + clearly) return best.other
    // Where two changed places, what both gained counts together.
    const [rival, further] = [rivals.get(one), rivals.get(best.other)]
    if (!rival || !further || !isMutual(rival, further)) return null
    const gained = best.likeness + (bestOf(rival)?.likeness ?? 0) - own - others
    return best.likeness > Math.max(own, others) && gained >= 2 * clearly ? best.other : null
  })
}

/** The one that is more alike than all others; null where there is none, or several are. */
function bestAmong(many: readonly Sought[]): (one: Sought) => { other: Sought; likeness: number } | null {
  let shares: ReturnType<typeof sharedWith> | null = null
  return (one) => {
    shares ??= sharedWith(many.map((other) => other.weighed))
    const shared = shares(one.weighed)
    let best: { other: Sought; likeness: number } | null = null
    let isTied = false
    for (const [index, other] of many.entries()) {
      const common = shared[index] ?? 0
      const likeness = common > 0 ? likenessOf(common, one.weighed, other.weighed) : 0
      if (likeness === 0 || likeness < (best?.likeness ?? 0)) continue
      isTied = likeness === best?.likeness
      if (!isTied) best = { other, likeness }
    }
    return isTied ? null : best
  }
}
