import type { Period } from './period.js'
import type { PlanItem } from './plan.js'

/** An item of a plan or of a report. */
type Timed = Pick<PlanItem, 'due' | 'repealed'>

/** Out of force from the period's first day on, so that no report is asked for. */
export function isRepealed({ repealed }: Timed, period: Period): boolean {
  return repealed !== null && (repealed.since === null || repealed.since <= period.start)
}

/** Repealed by the period's last day, at its beginning or in the course of it. */
export function isRepealedBy({ repealed }: Timed, period: Period): boolean {
  return repealed !== null && (repealed.since === null || repealed.since <= period.end)
}

/**
 * Whether the responsible departments must report. Of an item repealed in the course of the period they must only where it
 * was due before that day; they may in any case.
 */
export function mustBeReported(item: Timed, period: Period): boolean {
  if (!isRepealedBy(item, period)) return true
  const { since } = item.repealed ?? {}
  if (isRepealed(item, period) || !since) return false
  return item.due?.some((date) => date < since) ?? false
}

/** Every date that it is due by lies after the period. */
export function isNotYetDue(item: Timed, period: Period): boolean {
  return item.due?.every((date) => date > period.end) ?? false
}
