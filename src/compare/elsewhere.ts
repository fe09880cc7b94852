import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import { bothWays, type ComparableItem, measureOf, pairsOf } from './comparable-items.js'
import { likenessOf, sharedBy, sharedWith, whole } from './likeness.js'
import { areSameShort } from './short-measures.js'

/** By so much a measure elsewhere has to be more alike than the one that has the number. */
const clearly = 0.05 * whole

/**
 * By so much a measure elsewhere has to be more alike than the one of the same number, so that it goes before the number:
 * two measures that name one long act are alike by that act alone.
 */
export const farMore = 0.25 * whole

/** How alike two measures are, of `whole`; those that differ by a slip of the hand are the same. */
export function likenessBetween(one: ComparableItem, other: ComparableItem): number {
  if (areSameShort(one.wording, other.wording)) return whole
  return likenessOf(sharedBy(one.weighed, other.weighed), one.weighed, other.weighed)
}

/** Where the measures of items are found, whatever the numbers. */
export interface Elsewhere {
  /** Whether a measure on the other side is the same, or clearly more alike than the one that has the item's number. */
  isFound(one: ComparableItem): boolean
  /** That measure's item, if each is the most alike to the other; null otherwise. */
  twinOf(one: ComparableItem): ComparableItem | null
}

/** @param rivals The item of the same number on the other side. */
export function elsewhere(
  left: readonly ComparableItem[],
  right: readonly ComparableItem[],
  rivals: ReadonlyMap<ComparableItem, ComparableItem>,
): Elsewhere {
  const same = bothWays(pairsOf(left, right, measureOf))
  const isLeft = new Set(left)
  const [ofLeft, ofRight] = [bestAmong(right), bestAmong(left)]
  const byNumber = memoizeByIdentity((one: ComparableItem) => {
    const rival = rivals.get(one)
    return rival ? likenessBetween(one, rival) : 0
  })
  const bestOf = memoizeByIdentity((one: ComparableItem) => {
    // Where nothing can be so much more alike, it need not be looked for.
    if (byNumber(one) + clearly > whole) return null
    const best = isLeft.has(one) ? ofLeft(one) : ofRight(one)
    return best && best.likeness >= byNumber(one) + clearly ? best : null
  })
  return {
    isFound: (one) => same.has(one) || bestOf(one) !== null,
    twinOf(one) {
      const best = bestOf(one)
      const isMutual = best && !best.isTied && bestOf(best.other)?.other === one && !bestOf(best.other)?.isTied
      return same.get(one) ?? (isMutual ? best.other : null)
    },
  }
}

interface Best {
  other: ComparableItem
  likeness: number
  isTied: boolean
}

/** The most alike of many; null where none is. */
function bestAmong(many: readonly ComparableItem[]): (one: ComparableItem) => Best | null {
  let shares: ReturnType<typeof sharedWith> | null = null
  return (one) => {
    shares ??= sharedWith(many.map((other) => other.weighed))
    const shared = shares(one.weighed)
    let best: Best | null = null
    for (const [index, other] of many.entries()) {
      const common = shared[index] ?? 0
      const likeness = common > 0 ? likenessOf(common, one.weighed, other.weighed) : 0
      if (likeness === 0 || (best && likeness < best.likeness)) continue
      if (best && likeness === best.likeness) best.isTied = true
      else best = { other, likeness, isTied: false }
    }
    return best
  }
}
