import { grouped } from '../model/grouped.js'
import type { Item } from '../model/report.js'

type Indicator = Item['indicators'][number]

/**
 * What each indicator of an item was a period earlier: the one of the same name and unit, whatever its id, or else the one
 * of the same id. No two indicators of one period were the same one.
 */
export function matchIndicators(
  from: readonly Indicator[],
  to: readonly Indicator[],
): ReadonlyMap<Indicator, Indicator> {
  const matches = new Map<Indicator, Indicator>()
  const taken = new Set<Indicator>()
  for (const keyOf of [wholeKey, nameKey, idKey]) {
    const free = grouped(
      from.filter((one) => !taken.has(one)),
      keyOf,
    )
    for (const one of to) {
      const match = matches.has(one) ? undefined : free.get(keyOf(one))?.shift()
      if (!match) continue
      matches.set(one, match)
      taken.add(match)
    }
  }
  return matches
}

const idKey = ({ id }: Indicator): string => id
const nameKey = ({ name, unit }: Indicator): string => folded(JSON.stringify([name, unit]))
const wholeKey = (one: Indicator): string => `${idKey(one)} ${nameKey(one)}`

function folded(text: string): string {
  return text.normalize().toLowerCase().replaceAll('ё', 'е')
}
