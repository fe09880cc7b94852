/** A range that two lists have in common: where it stands in each, and how long it is. */
export interface CommonRun {
  from: number
  to: number
  length: number
}

/**
 * The most that two lists have in common, in order; null where more than `most` of both is in one of them alone. Myers'
 * greedy search, with the same answer among equals as the package diff, at a tenth of its time: numbers in place of
 * strings, and no object for a step.
 */
export function commonRuns(one: readonly number[], other: readonly number[], most: number): CommonRun[] | null {
  // What is only longer differs by as much at least.
  if (Math.abs(one.length - other.length) > most) return null
  const limit = Math.min(most, one.length + other.length)
  const [length, otherLength] = [one.length, other.length]
  /** Every way that was taken: up to which place of the first list, and which way it goes on from. */
  let places = new Int32Array(Math.min(4096, ((limit + 1) * (limit + 2)) / 2))
  let origins = new Int32Array(places.length)
  let count = 0
  /** The way on each diagonal, which is how much further it is in the one list than in the other. */
  const on = new Int32Array(2 * limit + 3).fill(none)
  const middle = limit + 1
  let [low, high] = [-limit, limit]
  for (let steps = 0; steps <= limit; steps += 1) {
    if (count + steps >= places.length) {
      places = doubled(places)
      origins = doubled(origins)
    }
    const end = Math.min(high, steps)
    for (let diagonal = Math.max(low, -steps); diagonal <= end; diagonal += 2) {
      const less = on[middle + diagonal - 1] as number
      const more = on[middle + diagonal + 1] as number
      on[middle + diagonal - 1] = none
      const gone = less === none ? length : (places[less] as number)
      const come = more === none ? none : (places[more] as number)
      const canCome = more !== none && come - diagonal <= otherLength
      if (gone >= length && !canCome && steps > 0) {
        on[middle + diagonal] = none
        continue
      }
      const isCome = gone >= length || (canCome && gone < come)
      let place = steps === 0 ? 0 : isCome ? come : gone + 1
      while (place < length && place - diagonal < otherLength && one[place] === other[place - diagonal]) place += 1
      places[count] = place
      origins[count] = isCome ? 2 * more + 1 : 2 * less
      on[middle + diagonal] = count
      count += 1
      if (place < length && place - diagonal < otherLength) continue
      if (place === length && place - diagonal === otherLength) return runsOf(places, origins, count - 1, diagonal)
      if (place === length) high = Math.min(high, diagonal - 1)
      else low = Math.max(low, diagonal + 1)
    }
  }
  return null
}

const none = -1

/** The way back from the last place, by its steps in either list. */
function runsOf(places: Int32Array, origins: Int32Array, last: number, lastDiagonal: number): CommonRun[] {
  const runs: CommonRun[] = []
  let diagonal = lastDiagonal
  for (let way = last; way !== none; ) {
    const code = origins[way] as number
    const [origin, isCome] = [code >> 1, (code & 1) === 1]
    const from = origin === none ? 0 : (places[origin] as number) + (isCome ? 0 : 1)
    const length = (places[way] as number) - from
    if (length > 0) runs.push({ from, to: from - diagonal, length })
    diagonal += isCome ? 1 : -1
    way = origin
  }
  return runs.reverse()
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length)
  longer.set(list)
  return longer
}
