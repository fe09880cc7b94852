import type { WriteForm } from './form.js'
import { jsonPieces } from './json-pieces.js'
import type { RenderedFinding } from './rendered-findings.js'

/** The form that other programs read; its shape is fixed. */
export const write: WriteForm = (told, { files, counts }) => {
  const summary = { errors: counts.error, warnings: counts.warning, infos: counts.info, files }
  return jsonPieces((diagnostics) => ({ version: 1, diagnostics, summary }), diagnosticsOf(told))
}

function* diagnosticsOf(told: Iterable<RenderedFinding>) {
  for (const one of told) {
    const { rule, severity, message, file, line, column, endLine, endColumn, hint, fixable, related } = one
    yield { rule, severity, message, file, line, column, endLine, endColumn, hint, fixable, related }
  }
}
