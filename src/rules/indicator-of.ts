import { idByName } from '../diagnostics/by-name.js'
import { nearest } from '../diagnostics/nearest.js'
import { withTheirWholes } from '../model/indicators.js'
import type { Indicator } from '../model/plan.js'
import { isQuarter } from '../model/terms.js'
import type { Contribution } from './rule.js'

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

/** Ids of the indicators that an answer gives by their names, which is told, with the wholes they are parts of. */
export function givenByName({ entry }: Contribution, indicators: readonly Indicator[]): ReadonlySet<string> {
  const unknown = entry.indicators.filter((given) => !indicators.some(({ id }) => id === given.id))
  if (unknown.length === 0) return none
  // Of quarters without their indicator it may be any.
  if (unknown.some(({ id }) => isQuarter(id))) return new Set(indicators.map(({ id }) => id))
  const meant = unknown.flatMap(({ id }) => indicatorMeant(id, indicators)?.id ?? [])
  return withTheirWholes(meant, indicators)
}

const none: ReadonlySet<string> = new Set()
