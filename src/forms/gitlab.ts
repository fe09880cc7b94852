import type { WriteForm } from './form.js'
import { sentences } from './told.js'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** GitLab's Code Quality report. */
export const write: WriteForm = (told) => {
  const found = told.map((one) => ({
    description: sentences(one),
    check_name: one.rule,
    fingerprint: one.fingerprint,
    severity: severities[one.severity],
    location: { path: one.file, lines: { begin: one.line, end: one.endLine } },
  }))
  return `${JSON.stringify(found, null, 2)}\n`
}
