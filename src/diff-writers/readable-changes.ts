import type { WordChange } from '../compare/comparison.js'
import { wordChanges } from '../compare/word-changes.js'
import { withPlainListMarks } from '../text/list-mark.js'
import { withShortAddresses } from '../text/tokens.js'
import { alphanumericRuns } from '../text/usual-letters.js'

/** The part of both texts that must be the same for a reader to see one text changed, and not one in place of another. */
const enough = 0.3

/**
 * As it looks: what differs only in how Unicode writes the same letters is the same, since two words that look alike would
 * say nothing to whoever reads them side by side.
 */
export const asSeen = (text: string): string => withPlainListMarks(text.normalize())

/** As `trackedChanges`, of texts as they look. */
export function readableChanges(from: string, to: string): WordChange[] {
  return trackedChanges(asSeen(from), asSeen(to))
}

/**
 * What became of a text, to the byte, for people: a space or a comma between two changed words goes with them, what is deleted comes
 * before what stands in its place, and texts with next to nothing in common are exchanged as a whole.
 */
export function trackedChanges(from: string, to: string): WordChange[] {
  if (from === to) return from === '' ? [] : [{ kind: 'same', text: from }]
  const changes = mergedChanges(wordChanges(from, to))
  if (!isUnlike(changes)) return changes
  const all = mergedChanges([deleted(from), inserted(to)])
  if ([from, to].every((text) => withShortAddresses(text) === text)) return all
  return isUnlike(changes.map(({ kind, text }) => ({ kind, text: withShortAddresses(text) }))) ? all : changes
}

function isUnlike(changes: readonly WordChange[]): boolean {
  const letters = { same: 0, deleted: 0, inserted: 0 }
  for (const { kind, text } of changes) letters[kind] += lettersIn(text)
  return letters.same * 2 < (2 * letters.same + letters.deleted + letters.inserted) * enough
}

const deleted = (text: string): WordChange => ({ kind: 'deleted', text })
const inserted = (text: string): WordChange => ({ kind: 'inserted', text })

/** And digits; the marks between words are alike in any two texts. */
function lettersIn(text: string): number {
  return alphanumericRuns(text).join('').length
}

function mergedChanges(changes: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = []
  const gone = { deleted: '', inserted: '' }
  const flush = () => {
    if (gone.deleted !== '') result.push(deleted(gone.deleted))
    if (gone.inserted !== '') result.push(inserted(gone.inserted))
    gone.deleted = ''
    gone.inserted = ''
  }
  for (const [index, { kind, text }] of changes.entries()) {
    if (kind !== 'same') gone[kind] += text
    else if (/^[\s\p{P}]*$/u.test(text) && isBetween(index, changes)) {
      gone.deleted += text
      gone.inserted += text
    } else {
      flush()
      result.push({ kind, text })
    }
  }
  flush()
  return result
}

/** Whether words both went and came on both sides: a comma that a whole phrase was put behind stays. */
function isBetween(index: number, changes: readonly WordChange[]): boolean {
  return [-1, 1].every((step) => {
    const kinds = kindsBeside(index, step, changes)
    return kinds.has('deleted') && kinds.has('inserted')
  })
}

/** What stands before a stretch that stayed, or behind it, up to the next one. */
function kindsBeside(index: number, step: number, changes: readonly WordChange[]): Set<string> {
  const kinds = new Set<string>()
  for (let at = index + step; (changes[at]?.kind ?? 'same') !== 'same'; at += step) kinds.add(changes[at]?.kind ?? '')
  return kinds
}
