import { createHash } from 'node:crypto'
import type { RenderedFinding } from './rendered-findings.js'

/** Of each finding: the same when the lines around it have moved; 40 hexadecimal digits, unique in a run. */
export function fingerprints(): (one: RenderedFinding) => string {
  const seen = new Map<string, number>()
  return ({ rule, file, marked, message }) => {
    const content = [rule, file, marked, message].join('\0')
    const nth = seen.get(content) ?? 0
    seen.set(content, nth + 1)
    return createHash('sha256').update(`${content}\0${nth}`).digest('hex').slice(0, 40)
  }
}
