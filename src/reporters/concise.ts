import { printable } from '../terminal/printable.js'
import type { WriteForm } from './form.js'

/** One line a finding: `file:line:column severity message rule`. */
export const write: WriteForm = function* (told) {
  for (const { file, line, column, severity, message, rule } of told) {
    yield `${printable(`${file}:${line}:${column} ${severity} ${message} ${rule}`.replace(/[\r\n]+/g, ' '))}\n`
  }
}
