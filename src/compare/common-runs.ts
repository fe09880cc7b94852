/** A stretch that two lists have in common: where it stands in each, and how long it is. */
export interface Run {
  from: number
  to: number
  length: number
}

/**
 * The most that two lists have in common, in order; null where more than `most` of both is in one of them alone. Myers'
 * greedy search, with the same answer among equals as the package diff, at a tenth of its time: numbers in place of
 * strings, and no object for a step.
 */
export function commonRuns(one: readonly number[], other: readonly number[], most: number): Run[] | null {
  // What is only longer differs by as much at least.
  if (Math.abs(one.length - other.length) > most) return null
  const limit = Math.min(most, one.length + other.length)
  const ways = new Ways(limit)
  /** The way on each diagonal, which is how much further it is in the one list than in the other. */
  const on = new Int32Array(2 * limit + 3).fill(none)
  const middle = limit + 1
  let [low, high] = [-limit, limit]
  for (let steps = 0; steps <= limit; steps += 1) {
    const end = Math.min(high, steps)
    for (let diagonal = Math.max(low, -steps); diagonal <= end; diagonal += 2) {
      const [less, more] = [on[middle + diagonal - 1] as number, on[middle + diagonal + 1] as number]
      on[middle + diagonal - 1] = none
      const [gone, come] = [ways.placeOf(less), ways.placeOf(more)]
      const canGo = less !== none && gone < one.length
      const canCome = more !== none && come - diagonal <= other.length
      if (steps > 0 && !canGo && !canCome) {
        on[middle + diagonal] = none
        continue
      }
      const isCome = !canGo || (canCome && gone < come)
      let place = steps === 0 ? 0 : isCome ? come : gone + 1
      while (place < one.length && place - diagonal < other.length && one[place] === other[place - diagonal]) place += 1
      const way = ways.add(place, isCome ? more : less, isCome)
      const [isAtEnd, isAtOtherEnd] = [place === one.length, place - diagonal === other.length]
      if (isAtEnd && isAtOtherEnd) return ways.runsOf(way, diagonal)
      on[middle + diagonal] = way
      if (isAtEnd) high = Math.min(high, diagonal - 1)
      if (isAtOtherEnd) low = Math.max(low, diagonal + 1)
    }
  }
  return null
}

const none = -1

/** Every way that was taken: up to which place of the first list, and which way it goes on from. */
class Ways {
  #places: Int32Array<ArrayBuffer>
  #origins: Int32Array<ArrayBuffer>
  #count = 0

  /** Room for all ways of short lists, and for those of longer ones that are much alike. */
  constructor(limit: number) {
    const room = Math.min(4096, ((limit + 1) * (limit + 2)) / 2)
    this.#places = new Int32Array(room)
    this.#origins = new Int32Array(room)
  }

  placeOf(way: number): number {
    return way === none ? none : (this.#places[way] as number)
  }

  /** @param isCome Whether the way takes a step in the second list, and not in the first. */
  add(place: number, origin: number, isCome: boolean): number {
    if (this.#count === this.#places.length) {
      this.#places = doubled(this.#places)
      this.#origins = doubled(this.#origins)
    }
    this.#places[this.#count] = place
    this.#origins[this.#count] = 2 * origin + (isCome ? 1 : 0)
    this.#count += 1
    return this.#count - 1
  }

  runsOf(last: number, lastDiagonal: number): Run[] {
    const runs: Run[] = []
    let diagonal = lastDiagonal
    for (let way = last; way !== none; ) {
      const code = this.#origins[way] as number
      const [origin, isCome] = [code >> 1, (code & 1) === 1]
      const from = origin === none ? 0 : this.placeOf(origin) + (isCome ? 0 : 1)
      const length = this.placeOf(way) - from
      if (length > 0) runs.push({ from, to: from - diagonal, length })
      diagonal += isCome ? 1 : -1
      way = origin
    }
    return runs.reverse()
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length)
  longer.set(list)
  return longer
}
