import type { Changed, WordChange } from '../compare/comparison.js'
import { graphemesOf } from '../forms/width.js'
import { seenChanges } from './readable-changes.js'

/** A paragraph in which something changed, or how many follow in which nothing did. */
export type TextLine = { changes: WordChange[] } | { unchanged: number }

/** The paragraphs that changed, of what stayed in them only as much as shows where one is. */
export function changedLines({ from, to }: Changed<string>): TextLine[] {
  const lines: TextLine[] = []
  for (const { changes, isSplitOff } of paragraphsOf(withWholeParagraphs(seenChanges(ended(from), ended(to))))) {
    if (changes.length === 0) continue
    const last = lines.at(-1)
    if (isSplitOff || changes.some(({ kind }) => kind !== 'same'))
      lines.push({ changes: shortened(changes, isSplitOff) })
    else if (last && 'unchanged' in last) last.unchanged++
    else lines.push({ unchanged: 1 })
  }
  return lines
}

/** So that what went and what came in its place stand on lines of their own at the end of a text too. */
function ended(text: string): string {
  return text === '' ? '' : `${text}\n`
}

/** As word processors show the end of a paragraph, where it came or went without the paragraph. */
const breakSign = '¶'

interface Paragraph {
  changes: WordChange[]
  /** Its beginning was the middle of a paragraph. */
  isSplitOff: boolean
}

/** The paragraphs of the new text, and between them those that went: where two became one, the break that went is in it. */
function paragraphsOf(changes: readonly WordChange[]): Paragraph[] {
  let open: Paragraph = { changes: [], isSplitOff: false }
  const paragraphs = [open]
  const begin = (isSplitOff: boolean) => {
    open = { changes: [], isSplitOff }
    paragraphs.push(open)
  }
  for (const { kind, text } of changes) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) {
        const isEmpty = open.changes.length === 0
        const isWhole = !isEmpty && !open.isSplitOff && open.changes.every((one) => one.kind === kind)
        const isSigned = kind !== 'same' && !isWhole
        if (isSigned) add(open.changes, kind, breakSign)
        // An empty paragraph that went or came splits none.
        if (isEmpty || kind !== 'deleted' || !isSigned) begin(isSigned && (!isEmpty || open.isSplitOff))
      }
      if (part !== '') add(open.changes, kind, part)
    }
  }
  return paragraphs
}

function add(changes: WordChange[], kind: WordChange['kind'], text: string) {
  const last = changes.at(-1)
  if (last?.kind === kind) last.text += text
  else changes.push({ kind, text })
}

/**
 * A paragraph put in behind one that changed: of the two line feeds around it either may count as the new one, and where it
 * is the first, the other paragraph would seem to be split.
 */
function withWholeParagraphs(changes: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = []
  let gone: WordChange[] = []
  for (const change of changes) {
    if (change.kind !== 'same') {
      gone.push(change)
      continue
    }
    const isWithin = result.length > 0 && !result.at(-1)?.text.endsWith('\n')
    const isMoved = isWithin && change.text.startsWith('\n') && gone.some(({ text }) => text.includes('\n'))
    if (isMoved) {
      const parts = gone.map(({ kind, text }) => ({ kind, text, at: text.indexOf('\n') }))
      const whole = parts.filter(({ at }) => at >= 0)
      result.push(
        ...parts.map(({ kind, text, at }) => ({ kind, text: at < 0 ? text : text.slice(0, at) })),
        { kind: 'same', text: '\n' },
        ...whole.map(({ kind, text, at }) => ({ kind, text: `${text.slice(at + 1)}\n` })),
        { kind: 'same', text: change.text.slice(1) },
      )
    } else result.push(...gone, change)
    gone = []
  }
  return [...result, ...gone].filter(({ text }) => text !== '')
}

/** Characters of what stayed that are shown on each side of a change. */
const context = 60

function shortened(changes: readonly WordChange[], isSplitOff: boolean): WordChange[] {
  return changes.map((one, index) => {
    if (one.kind !== 'same') return one
    const [isFirst, isLast] = [index === 0 && !isSplitOff, index === changes.length - 1]
    const start = isFirst ? '' : beginningOf(one.text)
    const end = isLast ? '' : endOf(one.text)
    return start.length + end.length + 2 < one.text.length ? { kind: 'same', text: `${start}…${end}` } : one
  })
}

function beginningOf(text: string): string {
  if (text.length <= context) return text
  const words = text.slice(0, context).replace(/(?<=\s)\S*$/u, '')
  const isWithin = (_: number, end: number) => end <= context
  return /\S\s/u.test(words) ? words : signsOf(text.slice(0, 2 * context), isWithin)
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
