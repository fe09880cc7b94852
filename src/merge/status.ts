import { isNotYetDue, isRepealed, mustBeReported } from '../model/due.js'
import type { Period } from '../model/period.js'
import type { ReportedItem } from '../model/reported-item.js'
import { type Status, statusWeight } from '../model/terms.js'

/** A contribution without a status says that something was reported, and no more. */
export function statusOf({ item, contributions }: ReportedItem, period: Period): Status {
  if (isRepealed(item, period)) return 'repealed'
  const given = new Set<Status>(contributions.map(({ entry }) => entry.status ?? 'reported'))
  const worst = statusWeight.find((status) => given.has(status))
  if (worst) return worst
  if (!mustBeReported(item, period)) return 'repealed'
  return isNotYetDue(item, period) ? 'not-due' : 'missing'
}
