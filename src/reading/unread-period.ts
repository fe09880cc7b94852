import { type Finding, finding } from '../findings/diagnostic.js'
import { meantPeriod } from '../model/period.js'
import { SourceText } from '../model/source-text.js'
import type { PathKind } from '../model/sources.js'
import { nearest } from '../suggest/nearest.js'

/** A folder of plans/ that looks like a period's and is not read. */
export interface UnreadPeriod {
  name: string
  isPeriod: boolean
  /** What it has in place of its plan.yaml. */
  plan: string | null
  /** What stands where its plan.yaml should; null where nothing does. */
  is: PathKind | null
}

/** A whole period that nobody looks at would pass for a sound one. */
export function unreadPeriodFinding({ name, isPeriod, plan, is }: UnreadPeriod, periods: readonly string[]): Finding {
  const place = { source: new SourceText(`plans/${name}`, ''), start: 0, end: 0 }
  if (isPeriod && is !== null && is !== 'file') {
    return finding('stray-file', place, { problem: 'plan-not-a-file', name, is })
  }
  if (isPeriod) return finding('stray-file', place, { problem: 'no-plan', name, found: plan })
  const suggestion = meantPeriod(name) ?? nearest(name, periods)
  return finding('stray-file', place, { problem: 'no-period', name, suggestion })
}
