import type { Sha256 } from '../model/sha256.js'
import type { RenderedFinding } from './rendered-findings.js'

/** Of each finding: the same when the lines around it have moved; 40 hexadecimal digits, unique in a run. */
export function fingerprints(sha256: Sha256): (one: RenderedFinding) => string {
  const seen = new Map<string, number>()
  return ({ rule, file, marked, message }) => {
    const content = [rule, file, marked, message].join('\0')
    const nth = seen.get(content) ?? 0
    seen.set(content, nth + 1)
    return sha256(`${content}\0${nth}`, 'hex').slice(0, 40)
  }
}
