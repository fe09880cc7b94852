import { type Finding, finding } from '../findings/diagnostic.js'
import { isDay } from '../model/day.js'
import type { Node } from '../yaml/node.js'
import { stringOf } from './fields.js'

const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/** An ISO date; null where there is none. The schema sees its form; that there is such a day is seen here. */
export function dateOf(node: Node | undefined, findings: Finding[]): string | null {
  const value = stringOf(node)
  const match = value === null ? null : iso.exec(value)
  if (!match || !node || value === null) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  if (isDay(year, month, day)) return value
  if (month <= 12 && day <= 31) {
    findings.push(finding('schema', node.place, { problem: 'no-such-date', value }))
  }
  return null
}
