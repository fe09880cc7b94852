import { harmless } from '../terminal/printable.js'
import type { WriteForm } from './form.js'
import { sentences } from './rendered-findings.js'

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands of GitHub Actions, which become annotations of a merge request. */
export const write: WriteForm = function* (told) {
  for (const one of told) {
    const { severity, file, line, column, endLine, endColumn, rule } = one
    // GitHub takes columns only where they lie on one line.
    const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}
    const properties = Object.entries({ file, line, ...columns, endLine, title: rule })
    const listed = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')
    // The log shows the message alone.
    yield `::${levels[severity]} ${listed}::${data(`${file}:${line}:${column} ${sentences(one)} [${rule}]`)}\n`
  }
}

function data(text: string): string {
  return harmless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
