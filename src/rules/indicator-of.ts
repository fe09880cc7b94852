import { withTheirWholes } from '../model/indicators.js'
import type { Indicator } from '../model/plan.js'
import type { Answer } from '../model/reported-item.js'
import { isQuarter } from '../model/terms.js'
import { indicatorMeant } from '../suggest/indicator-meant.js'

/** Ids of the indicators that an answer gives by their names, which is told, with the wholes they are parts of. */
export function givenByName({ entry }: Answer, indicators: readonly Indicator[]): ReadonlySet<string> {
  const ids = new Set(indicators.map(({ id }) => id))
  const unknown = entry.indicators.filter(({ id }) => !ids.has(id))
  if (unknown.length === 0) return none
  // Of quarters without their indicator it may be any.
  if (unknown.some(({ id }) => isQuarter(id))) return ids
  const meant = unknown.flatMap(({ id }) => indicatorMeant(id, indicators)?.id ?? [])
  return withTheirWholes(meant, indicators)
}

const none: ReadonlySet<string> = new Set()
