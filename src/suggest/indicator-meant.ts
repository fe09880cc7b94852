import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import type { Indicator } from '../model/plan.js'
import { idByName, type Named } from './by-name.js'
import { nearest } from './nearest.js'

/** The indicator that somebody meant who typed what is no id of any: its id with a slip, or its name in the plan. */
export function indicatorMeant(
  typed: string,
  indicators: readonly Indicator[],
): { id: string; byName: boolean } | null {
  const { ids, named } = askedOf(indicators)
  const near = nearest(typed, ids)
  if (near !== null) return { id: near, byName: false }
  const byName = idByName(typed, named)
  return byName === null ? null : { id: byName, byName: true }
}

/** An item may have thousands of indicators, and an answer as many that are none of them. */
const askedOf = memoizeByIdentity((indicators: readonly Indicator[]) => ({
  ids: indicators.map(({ id }) => id),
  named: indicators.map(namesOfIndicator),
}))

function namesOfIndicator({ id, name, unit }: Indicator): Named {
  return { id, names: [name, ...(unit ? [`${name} ${unit}`, `${id} ${unit}`] : [])] }
}
