import type { WriteForm } from './form.js'
import { printable } from './printable.js'

/** One line a finding: `file:line:column severity message rule`. */
export const write: WriteForm = (told) =>
  told
    .map(
      ({ file, line, column, severity, message, rule }) =>
        `${printable(`${file}:${line}:${column} ${severity} ${message} ${rule}`.replace(/[\r\n]+/g, ' '))}\n`,
    )
    .join('')
