import type { Indicator } from '../model/plan.js'
import { idByName } from './by-name.js'
import { nearest } from './nearest.js'

/** The indicator that somebody meant who typed what is no id of any: its id with a slip, or its name in the plan. */
export function indicatorMeant(
  typed: string,
  indicators: readonly Indicator[],
): { id: string; byName: boolean } | null {
  const near = nearest(
    typed,
    indicators.map(({ id }) => id),
  )
  if (near !== null) return { id: near, byName: false }
  const named = idByName(
    typed,
    indicators.map(({ id, name, unit }) => ({
      id,
      names: [name, ...(unit ? [`${name} ${unit}`, `${id} ${unit}`] : [])],
    })),
  )
  return named === null ? null : { id: named, byName: true }
}
