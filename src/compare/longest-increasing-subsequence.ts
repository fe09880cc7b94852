import { partitionPoint } from '../model/partition-point.js'

/**
 * Which places of a list of distinct numbers surely stayed in order: those that every longest increasing subsequence
 * has. Where two neighbours changed places, neither did; where one moved past many, the many stayed.
 */
export function keptInOrder(places: readonly number[]): boolean[] {
  const ends = subsequenceLengths(places)
  // Read backwards with the sign turned, an increasing subsequence is increasing too.
  const starts = subsequenceLengths(places.map((place) => -place).reverse()).reverse()
  const longest = ends.reduce((most, end) => Math.max(most, end), 0)
  /** How many places can be the first, the second, the third … of a longest subsequence. */
  const candidates = new Map<number, number>()
  const isInOne = ends.map((end, index) => end + (starts[index] ?? 0) - 1 === longest)
  for (const [index, end] of ends.entries()) if (isInOne[index]) candidates.set(end, (candidates.get(end) ?? 0) + 1)
  return ends.map((end, index) => isInOne[index] === true && candidates.get(end) === 1)
}

/** The length of the longest increasing subsequence that ends at each place. */
function subsequenceLengths(places: readonly number[]): number[] {
  /** The smallest last number of a subsequence of each length. */
  const smallest: number[] = []
  return places.map((place) => {
    const length = partitionPoint(smallest, (one) => one < place)
    smallest[length] = place
    return length + 1
  })
}
