import type { WriteForm } from './form.js'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** GitLab's Code Quality report. */
export const write: WriteForm = (told) => {
  const found = told.map(({ message, hint, rule, fingerprint, severity, file, line, endLine }) => ({
    description: hint === null ? message : `${message}. ${hint}`,
    check_name: rule,
    fingerprint,
    severity: severities[severity],
    location: { path: file, lines: { begin: line, end: endLine } },
  }))
  return `${JSON.stringify(found, null, 2)}\n`
}
