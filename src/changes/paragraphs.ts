import type { Changed, WordChange } from '../compare/comparison.js'
import { type Aligned, align } from './align.js'
import { asSeen, readableChanges } from './readable-changes.js'

/** A paragraph of two texts. One that stands elsewhere now is there twice: where it was, `movedFrom`, and where it is. */
export interface Paragraph {
  kind: 'same' | 'changed' | 'deleted' | 'inserted' | 'movedFrom' | 'movedTo'
  changes: WordChange[]
}

/**
 * What became of each paragraph, in the order of both texts; what went comes before what came in its place.
 * @param moved Those that stand elsewhere in the new text, as they are typed there.
 */
export function paragraphChanges({ from, to }: Changed<string>, moved: readonly string[] = []): Paragraph[] {
  const [old, now] = [linesOf(from), linesOf(to)]
  const elsewhere = moved.length === 0 ? new Set<Aligned>() : movedAmong(moved.map(asSeen), old, now)
  const rest = (lines: readonly Aligned[]) => lines.filter((line) => !elsewhere.has(line))
  const [left, right] = [rest(old), rest(now)]
  const paragraphs: Paragraph[] = []
  const next = { from: 0, to: 0 }
  const takeMoved = () => {
    for (let line = old[next.from]; line && elsewhere.has(line); line = old[++next.from])
      paragraphs.push({ kind: 'movedFrom', changes: whole(line, 'same') })
    for (let line = now[next.to]; line && elsewhere.has(line); line = now[++next.to])
      paragraphs.push({ kind: 'movedTo', changes: whole(line, 'same') })
  }
  for (const step of align(left, right)) {
    takeMoved()
    paragraphs.push(changeOf(step.from === null ? null : left[step.from], step.to === null ? null : right[step.to]))
    if (step.from !== null) next.from += 1
    if (step.to !== null) next.to += 1
  }
  takeMoved()
  return paragraphs
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

/** Of the lines that have a moved text, those that did not stay; each text as often as it moved. */
function movedAmong(moved: readonly string[], old: readonly Aligned[], now: readonly Aligned[]): Set<Aligned> {
  const pairs = align(old, now).flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))
  const stayed = pairs.filter(({ from, to }) => old[from]?.text === now[to]?.text)
  const [kept, left] = [new Set(stayed.map(({ from }) => old[from])), new Set(stayed.map(({ to }) => now[to]))]
  const free = (lines: readonly Aligned[], taken: ReadonlySet<Aligned | undefined>) => {
    const wanted = [...moved]
    return lines.filter((line) => {
      const at = taken.has(line) ? -1 : wanted.indexOf(line.text)
      if (at >= 0) wanted.splice(at, 1)
      return at >= 0
    })
  }
  return new Set([...free(old, kept), ...free(now, left)])
}
