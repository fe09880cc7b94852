import { printable } from './printable.js'

/** Says that UTF-8 follows: without it Excel takes the letters for those of windows-1251. */
const byteOrderMark = '\ufeff'

/** Lines of cells as a spreadsheet with Russian settings opens them: with semicolons. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `${byteOrderMark}${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`
}

/** What a spreadsheet would take for a number or a date: `="1.10"` stays 1.10. */
export function textCell(text: string): string {
  const formula = `="${printable(text).replaceAll('"', '""')}"`
  return /["; ]/.test(text) ? quoted(formula) : formula
}

/** Begins a formula, also as a wide sign and behind white space; an apostrophe before it makes it text. */
const formulaStart = /^[\s'"]*[=+\-@|%＝＋－＠]/

export function cell(text: string): string {
  const shown = printable(text.replaceAll('\t', ' '))
  const harmless = formulaStart.test(shown) ? `'${shown}` : shown
  return /[";']|^\s|\s$/.test(harmless) ? quoted(harmless) : harmless
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
