import type { Period } from './period.js'
import type { PlanItem } from './plan.js'

/** Out of force from the period's first day on, so that no report is asked for. */
export function isRepealed(item: PlanItem, period: Period): boolean {
  return item.repealed !== null && (item.repealed.since === null || item.repealed.since <= period.start)
}

/** Every date that it is due by lies after the period. */
export function isNotYetDue(item: PlanItem, period: Period): boolean {
  return item.due?.every((date) => date > period.end) ?? false
}
