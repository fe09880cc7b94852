import { type Finding, finding } from '../diagnostics/diagnostic.js'
import type { Node } from '../source/node.js'
import { stringOf } from './fields.js'

const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/** An ISO date; null where there is none. The schema sees its form; that there is such a day is seen here. */
export function dateOf(node: Node | undefined, findings: Finding[]): string | null {
  const value = stringOf(node)
  const match = value === null ? null : iso.exec(value)
  if (!match || !node || value === null) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  if (month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)) return value
  if (month <= 12 && day <= 31) {
    findings.push(finding('schema', node.place, { problem: 'no-such-date', value }))
  }
  return null
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
