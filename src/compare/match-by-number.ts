import { bothWays, type ComparableItem, pairsOf } from './comparable-items.js'
import { elsewhere, farMore, likenessBetween } from './elsewhere.js'
import { isShort } from './short-measures.js'

/**
 * Those of one number whose measures are alike, save where the plan was numbered anew: there the neighbour that took the
 * number may be much like the one that had it. That is known from both measures being found under other numbers, or from one
 * of them being found in the place of an item that moved in its turn. A short measure that is another is still the same item
 * where `isShared` says that something else of it stayed, and neither measure is found elsewhere.
 */
export function pairsByNumber(
  left: readonly ComparableItem[],
  right: readonly ComparableItem[],
  isShared: (one: ComparableItem, other: ComparableItem) => boolean,
): Map<ComparableItem, ComparableItem> {
  const numbered = pairsOf(left, right, ({ number }) => number)
  const rivals = bothWays(numbered)
  const { isFound, twinOf } = elsewhere(left, right, rivals)
  /** Whether an item's number passed from one to another, both of which are found elsewhere. */
  const isPassedOn = (one: ComparableItem) => {
    const rival = rivals.get(one)
    return rival !== undefined && isFound(one) && isFound(rival)
  }
  const isMoved = (one: ComparableItem) => {
    const twin = twinOf(one)
    return isPassedOn(one) || (twin !== null && isPassedOn(twin))
  }
  /** Whether a measure is so much more like one elsewhere that its number says nothing. */
  const isOutdone = (one: ComparableItem, likeness: number) => {
    const twin = twinOf(one)
    return twin !== null && likenessBetween(one, twin) >= likeness + farMore
  }
  const isOne = ([one, other]: [ComparableItem, ComparableItem]) => {
    const likeness = likenessBetween(one, other)
    if (likeness > 0) return ![one, other].some((each) => isMoved(each) || isOutdone(each, likeness))
    const isAnyShort = isShort(one.wording) || isShort(other.wording)
    return isAnyShort && isShared(one, other) && !isFound(one) && !isFound(other)
  }
  return new Map([...numbered].filter(isOne))
}
