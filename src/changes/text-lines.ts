import type { Changed, WordChange } from '../compare/comparison.js'
import { wordChanges } from '../compare/word-changes.js'

/** A paragraph in which something changed, or how many follow in which nothing did. */
export type TextLine = { changes: WordChange[] } | { unchanged: number }

/** The paragraphs that changed, of what stayed in them only as much as shows where one is. */
export function changedLines({ from, to }: Changed<string>): TextLine[] {
  const lines: TextLine[] = []
  for (const changes of paragraphsOf(wordChanges(ended(from), ended(to)))) {
    if (changes.length === 0) continue
    const last = lines.at(-1)
    if (changes.some(({ kind }) => kind !== 'same')) lines.push({ changes: shortened(changes) })
    else if (last && 'unchanged' in last) last.unchanged++
    else lines.push({ unchanged: 1 })
  }
  return lines
}

/** So that what went and what came in its place stand on lines of their own at the end of a text too. */
function ended(text: string): string {
  return text === '' ? '' : `${text}\n`
}

function paragraphsOf(changes: readonly WordChange[]): WordChange[][] {
  const paragraphs: WordChange[][] = [[]]
  for (const { kind, text } of changes) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) paragraphs.push([])
      if (part !== '') paragraphs.at(-1)?.push({ kind, text: part })
    }
  }
  return paragraphs
}

/** Characters of what stayed that are shown on each side of a change. */
const context = 60

function shortened(changes: readonly WordChange[]): WordChange[] {
  return changes.map((one, index) => {
    if (one.kind !== 'same') return one
    const [isFirst, isLast] = [index === 0, index === changes.length - 1]
    const start = isFirst ? '' : beginningOf(one.text)
    const end = isLast ? '' : endOf(one.text)
    return start.length + end.length + 2 < one.text.length ? { kind: 'same', text: `${start}…${end}` } : one
  })
}

function beginningOf(text: string): string {
  return text.length <= context ? text : text.slice(0, context).replace(/(?<=\s)\S*$/u, '')
}

function endOf(text: string): string {
  return text.length <= context ? text : text.slice(-context).replace(/^\S*(?=\s)/u, '')
}
