import type { WordChange } from '../compare/comparison.js'
import { graphemesOf } from '../terminal/width.js'
import type { Paragraph } from './paragraphs.js'

/** A paragraph that something became of, or how many follow that nothing did. */
export type ShownLine = { kind: 'changed' | 'moved'; changes: WordChange[] } | { kind: 'same'; count: number }

/** The paragraphs that changed, of what stayed in them only as much as shows where one is. */
export function shownLines(paragraphs: readonly Paragraph[]): ShownLine[] {
  const lines: ShownLine[] = []
  for (const { kind, changes } of paragraphs) {
    const last = lines.at(-1)
    if (kind === 'movedTo') lines.push({ kind: 'moved', changes: changes.map(beginning) })
    else if (kind === 'same' && last?.kind === 'same') last.count += 1
    else if (kind === 'same') lines.push({ kind, count: 1 })
    else if (kind !== 'movedFrom') lines.push({ kind: 'changed', changes: shortened(changes) })
  }
  return lines
}

/** Characters of what stayed that are shown on each side of a change. */
const context = 60

function beginning(change: WordChange): WordChange {
  const start = beginningOf(change.text, 2 * context)
  return start.length + 1 < change.text.length ? { ...change, text: `${start}…` } : change
}

function shortened(changes: readonly WordChange[]): WordChange[] {
  return changes.map((one, index) => {
    if (one.kind !== 'same') return one
    const start = index === 0 ? '' : beginningOf(one.text, context)
    const end = index === changes.length - 1 ? '' : endOf(one.text)
    return start.length + end.length + 2 < one.text.length ? { kind: 'same', text: `${start}…${end}` } : one
  })
}

function beginningOf(text: string, room: number): string {
  if (text.length <= room) return text
  const words = text.slice(0, room).replace(/(?<=\s)\S*$/u, '')
  const isWithin = (_: number, end: number) => end <= room
  return /\S\s/u.test(words) ? words : signsOf(text.slice(0, 2 * room), isWithin)
}

function endOf(text: string): string {
  if (text.length <= context) return text
  const words = text.slice(-context).replace(/^\S*(?=\s)/u, '')
  const near = text.slice(-8 * context)
  return /\S/u.test(words) ? words : signsOf(near, (start) => start >= near.length - context)
}

/** Of a word that is longer than what is shown, the characters as they are seen. */
function signsOf(text: string, isShown: (start: number, end: number) => boolean): string {
  return [...graphemesOf(text)]
    .filter(({ index, segment }) => isShown(index, index + segment.length))
    .map(({ segment }) => segment)
    .join('')
}
