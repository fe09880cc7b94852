import { type Edit, type Finding, finding } from '../../findings/diagnostic.js'
import type { Text } from '../../model/text.js'
import type { Forbidden } from '../../yaml/fault.js'
import { type Node, type ScalarNode, scalarsIn } from '../../yaml/node.js'
import { scalarText } from '../fields.js'

/** What of Word a text has too: its hyphen that does not break, and its line break within a paragraph. */
const replacements: Record<string, string> = { 'U+001E': '-', 'U+000B': '\n' }

/** Characters that no document can hold; mended where it is sure how the file has to be written. */
export function forbiddenFindings(root: Node | null, faults: readonly Forbidden[]): Finding[] {
  if (faults.length === 0) return []
  const scalars = root ? [...scalarsIn(root)] : []
  return faults.map((fault) => {
    const { place, problem, code } = fault
    const scalar = scalars.find((one) => one.place.start <= place.start && place.end <= one.place.end)
    const edit = scalar ? editOf(scalar, fault) : null
    return finding('encoding', place, { problem, code }, edit ? { fix: [edit] } : {})
  })
}

function editOf(scalar: ScalarNode, { place: { source, start, end }, code }: Forbidden): Edit | null {
  const { value, style } = scalar
  const replacement = replacements[code]
  if (replacement === undefined || value === null || (style !== 'literal' && style !== 'double-quoted')) return null
  const text = scalarText(scalar, value, false)
  const run = source.text.slice(start, end)
  let from = value.indexOf(run)
  while (from !== -1 && text.placeOf(from, from + 1).start !== start) from = value.indexOf(run, from + run.length)
  if (from === -1) return null
  const edit = { text, from, to: from + run.length, insert: replacement.repeat(run.length) }
  if (replacement !== '\n') return edit
  // At the end of a text there is a line break already, and YAML takes several for one.
  if (value.slice(edit.to).trim() === '') return { ...edit, insert: '' }
  return { ...edit, typed: (style === 'literal' ? lineEndIn(text, from) : '\\n').repeat(run.length) }
}

/** A line end as the file has them, with the indent that the line of a block has at `at`. */
function lineEndIn({ value, placeOf }: Text, at: number): string {
  const line = value.lastIndexOf('\n', at - 1) + 1
  const { source, start } = placeOf(line, line + 1)
  const before = source.text.lastIndexOf('\n', start - 1)
  return (source.text[before - 1] === '\r' ? '\r\n' : '\n') + ' '.repeat(start - before - 1)
}
