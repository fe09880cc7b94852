/** A measure, to be compared with others. */
export interface Wording {
  /** Its words in small letters, without ё and punctuation: two measures with the same ones are the same. */
  key: string
  /** How often each beginning of a word occurs. */
  beginnings: ReadonlyMap<string, number>
  words: number
}

/** As much of a word as its endings leave alone: «проверка», «проверок» and «проверки» are one. */
const beginning = 5

export function wordingOf(measure: string): Wording {
  const words =
    measure
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const beginnings = new Map<string, number>()
  for (const word of words) {
    const start = word.slice(0, beginning)
    beginnings.set(start, (beginnings.get(start) ?? 0) + 1)
  }
  return { key: words.join(' '), beginnings, words: words.length }
}

/** In parts of a million, so that sums are exact: what two measures share of all their words, each counted by its beginning. */
export const whole = 1_000_000

/**
 * More than half of the words: of 1,560 pairs of different measures of a real plan three are that alike, while of its 40
 * measures, each worded anew by another hand, none is less alike to what it was before.
 */
const alike = 0.5 * whole

/** Under the same number less will do: one in a hundred pairs of different measures is that alike. */
const alikeByNumber = 0.4 * whole

/** What the same number counts for, where two measures are about as alike to a third. */
const sameNumber = 0.25 * whole

/** How likely two items are one, from what their measures share; 0 where they are two. */
export function weightOf(shared: number, one: Wording, other: Wording, byNumber: boolean): number {
  const likeness = Math.round((2 * shared * whole) / Math.max(1, one.words + other.words))
  return likeness > (byNumber ? alikeByNumber : alike) ? likeness + (byNumber ? sameNumber : 0) : 0
}

/** For one measure after another, how many words it shares with each of many; the list is good until the next is asked for. */
export function sharedWith(many: readonly Wording[]): (one: Wording) => Int32Array {
  const holders = new Map<string, { indices: number[]; times: number[] }>()
  for (const [index, { beginnings }] of many.entries()) {
    for (const [start, times] of beginnings) {
      const known = holders.get(start) ?? { indices: [], times: [] }
      known.indices.push(index)
      known.times.push(times)
      holders.set(start, known)
    }
  }
  const shared = new Int32Array(many.length)
  return ({ beginnings }) => {
    shared.fill(0)
    for (const [start, times] of beginnings) {
      const { indices, times: others } = holders.get(start) ?? { indices: [], times: [] }
      for (let at = 0; at < indices.length; at++) {
        const index = indices[at] ?? 0
        shared[index] = (shared[index] ?? 0) + Math.min(times, others[at] ?? 0)
      }
    }
    return shared
  }
}
