import type { Sha256 } from '../model/sha256.js'
import { fingerprints } from './fingerprints.js'
import type { WriteForm } from './form.js'
import { jsonPieces } from './json-pieces.js'
import { type RenderedFinding, sentences } from './rendered-findings.js'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** GitLab's Code Quality report. */
export const write: WriteForm = (told, { sha256 }) => jsonPieces((found) => found, faultsOf(told, sha256))

function* faultsOf(told: Iterable<RenderedFinding>, sha256: Sha256) {
  const fingerprintOf = fingerprints(sha256)
  for (const one of told) {
    yield {
      description: sentences(one),
      check_name: one.rule,
      fingerprint: fingerprintOf(one),
      severity: severities[one.severity],
      location: { path: one.file, lines: { begin: one.line, end: one.endLine } },
    }
  }
}
