import { fold } from '../text/fold.js'
import { inOneAlphabet } from '../text/look-alikes.js'
import { rootOf } from '../text/root.js'
import { patternFor } from '../text/usual-letters.js'
import { isContentWord, shareOf } from './light-words.js'

/** A measure, to be compared with others. */
export interface Wording {
  /** Its words in small letters, without ё and punctuation: two measures with the same ones are the same. */
  key: string
  /** How often each stem occurs. */
  stems: ReadonlyMap<string, number>
}

/** A measure with what each of its words weighs among the measures of both reports. */
export interface Weighed {
  stems: readonly { stem: string; times: number; weight: number }[]
  weight: number
}

/** A word, with the sign before it that makes a number a name: «школа № 5», «закон № 44-ФЗ». */
const word = patternFor(
  () => /(№\s?)?([a-zа-я0-9]+)/g,
  () => /(№\s?)?([\p{L}\p{N}]+)/gu,
)

export function wordingsOf(measures: readonly string[]): Wording[] {
  const known = new Map<string, string>()
  const stem = (one: string) => {
    const found = known.get(one) ?? rootOf(one)
    known.set(one, found)
    return found
  }
  return measures.map((measure) => {
    const words: string[] = []
    const stems = new Map<string, number>()
    const folded = fold(measure.normalize('NFC'))
    for (const [, sign, typed = ''] of folded.matchAll(word(folded))) {
      const found = inOneAlphabet(typed)
      words.push(found)
      if (sign === undefined && !isContentWord(found)) continue
      const one = sign === undefined ? stem(found) : `№${found}`
      stems.set(one, (stems.get(one) ?? 0) + 1)
    }
    return { key: words.join(' '), stems }
  })
}

/** What a word weighs that is in one measure alone; whole numbers, so that sums are exact in any order. */
const rare = 1000

/**
 * Weighs the words of both reports: one that many measures share tells them apart the less. Where there is but one measure a
 * side, nothing is known of that, and all words weigh alike but those that any plan is made of.
 */
export function weighed(left: readonly Wording[], right: readonly Wording[]): [Weighed[], Weighed[]] {
  const measures = Math.max(left.length, right.length)
  const [one, other] = [holdersOf(left), holdersOf(right)]
  const weights = new Map<string, number>()
  const weightOf = (stem: string) => {
    const known = weights.get(stem)
    if (known !== undefined) return known
    const holders = Math.max(one.get(stem) ?? 0, other.get(stem) ?? 0)
    const rarity = Math.log(1 + measures / holders) / Math.log(1 + measures)
    const weight = Math.max(1, Math.round(rare * rarity * shareOf(stem)))
    weights.set(stem, weight)
    return weight
  }
  const weigh = ({ stems: all }: Wording): Weighed => {
    const stems = [...all].map(([stem, times]) => ({ stem, times, weight: weightOf(stem) }))
    return { stems, weight: stems.reduce((sum, { times, weight }) => sum + times * weight, 0) }
  }
  return [left.map(weigh), right.map(weigh)]
}

/** In how many measures each stem is. */
function holdersOf(wordings: readonly Wording[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const { stems } of wordings) for (const stem of stems.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  return holders
}

/** In parts of a million, so that sums are exact. */
export const whole = 1_000_000

/**
 * More than half: of 40 measures of a real plan, each worded anew by another hand, none is less alike to what it was before,
 * while of 1,560 pairs of different ones three are that alike, each of which loses to the right one.
 */
const leastLikeness = 0.5 * whole

/** Words that stand in place of others count for more than words that were only added or left out. */
const replaced = 0.7

/** How alike two measures are, from the weight of what they share; 0 where they are two. */
export function likenessOf(shared: number, one: Weighed, other: Weighed): number {
  const [few, many] = one.weight < other.weight ? [one.weight, other.weight] : [other.weight, one.weight]
  const apart = replaced * (few - shared) + (1 - replaced) * (many - shared)
  const likeness = Math.round((shared * whole) / Math.max(1, shared + apart))
  return likeness > leastLikeness ? likeness : 0
}

/** The weight of what two measures share. */
export function sharedBy(one: Weighed, other: Weighed): number {
  return sharedWith([other])(one)[0] ?? 0
}

/** For one measure after another, what it shares with each of many; the list is good until the next is asked for. */
export function sharedWith(many: readonly Weighed[]): (one: Weighed) => Int32Array {
  const holders = new Map<string, { indices: number[]; times: number[] }>()
  for (const [index, { stems }] of many.entries()) {
    for (const { stem, times } of stems) {
      const known = holders.get(stem)
      if (known) {
        known.indices.push(index)
        known.times.push(times)
      } else holders.set(stem, { indices: [index], times: [times] })
    }
  }
  const shared = new Int32Array(many.length)
  return ({ stems }) => {
    shared.fill(0)
    for (const { stem, times, weight } of stems) {
      const { indices, times: others } = holders.get(stem) ?? { indices: [], times: [] }
      for (let at = 0; at < indices.length; at++) {
        const index = indices[at] ?? 0
        shared[index] = (shared[index] ?? 0) + weight * Math.min(times, others[at] ?? 0)
      }
    }
    return shared
  }
}
