import type { WordChange } from '../compare/comparison.js'
import { wordChanges } from '../compare/word-changes.js'

/** The part of both texts that must be the same for a reader to see one text changed, and not one in place of another. */
const enough = 0.3

/**
 * What became of a text, for people: a space or a comma between two changed words goes with them, what is deleted comes
 * before what stands in its place, and texts with next to nothing in common are exchanged as a whole.
 */
export function readableChanges(from: string, to: string): WordChange[] {
  const changes = joined(wordChanges(from, to))
  const same = lengthOf(changes, ['same'])
  const all = lengthOf(changes, ['same', 'deleted']) + lengthOf(changes, ['same', 'inserted'])
  return same * 2 < all * enough ? joined([deleted(from), inserted(to)]) : changes
}

const deleted = (text: string): WordChange => ({ kind: 'deleted', text })
const inserted = (text: string): WordChange => ({ kind: 'inserted', text })

/** Letters and digits; the marks between words are alike in any two texts. */
function lengthOf(changes: readonly WordChange[], kinds: WordChange['kind'][]): number {
  const texts = changes.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
  return texts.join('').replace(/[^\p{L}\p{N}]/gu, '').length
}

function joined(changes: readonly WordChange[]): WordChange[] {
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
    else if (isBetween(index, changes) && /^[\s\p{P}]*$/u.test(text)) {
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
  const before = kindsFrom(changes.slice(0, index).reverse())
  const after = kindsFrom(changes.slice(index + 1))
  return ['deleted', 'inserted'].every((kind) => before.has(kind) && after.has(kind))
}

function kindsFrom(changes: readonly WordChange[]): Set<string> {
  const end = changes.findIndex(({ kind }) => kind === 'same')
  return new Set(changes.slice(0, end === -1 ? undefined : end).map(({ kind }) => kind))
}
