import type { Report } from '../model/report.js'

/** The years that two reports are of, in digits. */
export function yearsOf(old: Report, latest: Report): { from: string; to: string } {
  return { from: old.period.slice(0, 4), to: latest.period.slice(0, 4) }
}
