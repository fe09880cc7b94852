import { fingerprintsOf } from './fingerprints.js'
import type { WriteForm } from './form.js'
import { sentences } from './told.js'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** GitLab's Code Quality report. */
export const write: WriteForm = (told) => {
  const fingerprints = fingerprintsOf(told)
  const found = told.map((one, index) => ({
    description: sentences(one),
    check_name: one.rule,
    fingerprint: fingerprints[index],
    severity: severities[one.severity],
    location: { path: one.file, lines: { begin: one.line, end: one.endLine } },
  }))
  return `${JSON.stringify(found, null, 2)}\n`
}
