import type { WriteForm } from './form.js'

/** The form that other programs read; its shape is fixed. */
export const write: WriteForm = (told, { files }) => {
  const count = (wanted: string) => told.filter(({ severity }) => severity === wanted).length
  const diagnostics = told.map((one) => {
    const { rule, severity, message, file, line, column, endLine, endColumn, hint, fixable, related } = one
    return { rule, severity, message, file, line, column, endLine, endColumn, hint, fixable, related }
  })
  const summary = { errors: count('error'), warnings: count('warning'), infos: count('info'), files }
  return `${JSON.stringify({ version: 1, diagnostics, summary }, null, 2)}\n`
}
