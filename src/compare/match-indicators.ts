import { groupBy } from '../model/group-by.js'
import type { Item } from '../model/report.js'
import { foldedName } from '../text/fold.js'
import { plainUnit } from '../text/unit.js'

export type Indicator = Item['indicators'][number]

/**
 * What each indicator of an item was in an earlier report: one of the same name and unit, whatever its id, else the one of
 * the same id, which may have another unit. No two become one; one that is new is not in the map.
 */
export function matchIndicators(
  from: readonly Indicator[],
  to: readonly Indicator[],
): ReadonlyMap<Indicator, Indicator> {
  const before = new Map<Indicator, Indicator>()
  const taken = new Set<Indicator>()
  for (const keyOf of [allOf, nameAndUnitOf, idOf]) {
    const left = from.filter((one) => !taken.has(one))
    const waiting = groupBy(left, keyOf)
    for (const queue of waiting.values()) queue.reverse()
    for (const one of to) {
      const match = before.has(one) ? undefined : waiting.get(keyOf(one))?.pop()
      if (!match) continue
      before.set(one, match)
      taken.add(match)
    }
  }
  return before
}

/** The same for two indicators that mean the same. */
export function nameAndUnitOf({ name, unit }: Pick<Indicator, 'name' | 'unit'>): string {
  return `${foldedName(name)}\0${plainUnit(unit)}`
}

const idOf = ({ id }: Indicator) => id
const allOf = (one: Indicator) => `${one.id}\0${nameAndUnitOf(one)}`
