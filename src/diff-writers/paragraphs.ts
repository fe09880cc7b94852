import type { Changed, WordChange } from '../compare/comparison.js'
import { type Aligned, align } from './align.js'
import { asSeen, readableChanges } from './readable-changes.js'

/** A paragraph of two texts. One that stands elsewhere now is there twice: where it was, `movedFrom`, and where it is. */
export interface Paragraph {
  kind: 'same' | 'changed' | 'deleted' | 'inserted' | 'movedFrom' | 'movedTo'
  changes: WordChange[]
}

/** What became of each paragraph, in the order of both texts; what went comes before what came in its place. */
export function paragraphChanges({ from, to }: Changed<string>): Paragraph[] {
  const [old, now] = [linesOf(from), linesOf(to)]
  return align(old, now).map((step) => {
    const [before, after] = [step.from === null ? null : old[step.from], step.to === null ? null : now[step.to]]
    const moved = step.moved === undefined ? null : (before ?? after)
    if (moved) return { kind: before ? 'movedFrom' : 'movedTo', changes: whole(moved, 'same') }
    return changeOf(before, after)
  })
}

/** A text that one report alone has. */
export function wholeParagraphs(text: string, kind: 'deleted' | 'inserted'): Paragraph[] {
  return linesOf(text).map((line) => ({ kind, changes: whole(line, kind) }))
}

function changeOf(before: Aligned | null | undefined, after: Aligned | null | undefined): Paragraph {
  if (before && after) {
    const kind = before.text === after.text ? 'same' : 'changed'
    return { kind, changes: readableChanges(before.text, after.text) }
  }
  if (before) return { kind: 'deleted', changes: whole(before, 'deleted') }
  if (after) return { kind: 'inserted', changes: whole(after, 'inserted') }
  throw new Error('a step that leads nowhere')
}

/** As word processors show the end of a paragraph, in place of an empty one. */
const breakSign = '¶'

function whole({ text }: Aligned, kind: WordChange['kind']): WordChange[] {
  return [{ kind, text: text === '' ? breakSign : text }]
}

function linesOf(text: string): Aligned[] {
  return text === '' ? [] : text.split('\n').map((line) => ({ kind: '', text: asSeen(line) }))
}
