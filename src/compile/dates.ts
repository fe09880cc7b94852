import { type Finding, finding } from '../diagnostics/diagnostic.js'
import type { Node } from '../source/node.js'
import { stringOf } from './fields.js'

const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/** An ISO date; null where there is none. The schema sees its form; that there is such a day is seen here. */
export function dateOf(node: Node | undefined, findings: Finding[]): string | null {
  const value = stringOf(node)
  const match = value === null ? null : iso.exec(value)
  if (!match || !node || value === null) return null
  const date = new Date(`${value}T00:00:00Z`)
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value
  if (Number(match[2]) <= 12 && Number(match[3]) <= 31) {
    findings.push(finding('schema', node.place, { problem: 'no-such-date', value }))
  }
  return null
}
