import type { WordChange } from '../compare/comparison.js'
import { withoutAutolinks } from '../render/markdown/autolinks.js'
import { type Edge, edge } from '../render/markdown/escape-rules.js'
import { escapeText } from '../render/markdown/escape-text.js'
import { oneLine } from '../text/one-line.js'

/** Of HTML, since `~~` needs a letter beside it and has no counterpart for what is new. */
const tags = { same: ['', ''], deleted: ['<del>', '</del>'], inserted: ['<ins>', '</ins>'] } as const

/** A line of text with what went and what came in it. */
export function marked(changes: readonly WordChange[], start: Edge): string {
  const parts = changes.map(({ kind, text }, index) => {
    const [isFirst, isLast] = [index === 0, index === changes.length - 1]
    // White space within the line needs no care, and counts as text to look at: only its ends would be dropped.
    const line = oneLine(text)
    const inner = line.trim()
    const before = line.slice(0, line.length - line.trimStart().length)
    const after = inner === '' ? '' : line.slice(line.trimEnd().length)
    const shown = escaped(
      inner,
      isFirst && kind === 'same' ? start : edge.markup,
      // Before white space as before a line's end: `+ ` and `1. ` begin a list.
      (isLast && kind === 'same') || after !== '' ? edge.line : edge.markup,
    )
    const [open, close] = tags[kind]
    // What it would define the target of may end in another part.
    const opening = isFirst && start === edge.line && shown.startsWith('[') ? '\\' : ''
    // White space alone would be dropped at an end of the line, and not be seen beside other white space.
    if (kind !== 'same' && inner === '') return `${open}${'&nbsp;'.repeat(before.length)}${close}`
    const isReplaced = kind === 'deleted' && after === '' && areWords(changes, index)
    return `${open}${isFirst ? before.trimStart() : before}${opening}${shown}${after}${close}${isReplaced ? ' ' : ''}`
  })
  return parts.join('').trimEnd()
}

/** Whether what went and what came in its place stand as words, and not within one: nothing is put into a word. */
function areWords(changes: readonly WordChange[], index: number): boolean {
  const [before, inserted, after] = [changes[index - 1], changes[index + 1], changes[index + 2]]
  if (inserted?.kind !== 'inserted' || inserted.text.trim() === '') return false
  return /(?:^|[\s([{«„“"])$/u.test(before?.text ?? '') && /^(?:$|[\s.,;:!?…)\]}»”"])/u.test(after?.text ?? '')
}

/** Text as it was typed, which refers to nothing outside of it. */
export function escaped(text: string, before: Edge, after: Edge, inTable = false): string {
  return withoutAutolinks(escapeText(text, { before, after, inTable, inLink: false }))
}
