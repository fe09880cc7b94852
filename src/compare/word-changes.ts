import { diffArrays } from 'diff'
import type { WordChange } from './comparison.js'
import { isUnlike } from './unlike-texts.js'

/**
 * How a text became another, by whole words. Lines that stayed are found first, then words within those that did not; where
 * too little is left of the old text for anyone to see it in the new one, the whole of it is shown as replaced.
 */
export function wordChanges(from: string, to: string): WordChange[] {
  if (from === to) return joined([{ kind: 'same', text: from }])
  const lines = alignedBy(linesOf(from), linesOf(to))
  if (!lines) return joined(replaced(from, to))
  return joined(
    lines.flatMap(({ same, before, after }) => (same === '' ? betweenWords(before, after) : unchanged(same))),
  )
}

/** A stretch that stayed, or one that was replaced by another. */
interface Step {
  same: string
  before: string
  after: string
}

/** Each with the line feed at its end, so that together they are the text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Words, numbers with their marks, white space, and any other character by itself. */
const token = /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\n|[^\S\n]+|./gu

function betweenWords(before: string, after: string): WordChange[] {
  if (before === '' || after === '') return replaced(before, after)
  const [one, other] = [before.match(token) ?? [], after.match(token) ?? []]
  const steps = isUnlike(one, other) ? null : alignedBy(one, other)
  if (!steps) return replaced(before, after)
  const bridged = withoutFragments(steps).flatMap(withoutEdges)
  const kept = bridged.reduce((sum, { same }) => sum + same.length, 0)
  // Hardly anything but words that any two texts share.
  if (kept * 4 < Math.min(before.length, after.length)) return replaced(before, after)
  return bridged.flatMap((step) => (step.same === '' ? replaced(step.before, step.after) : unchanged(step.same)))
}

/** Steps beyond which the search for the shortest way from one text to the other is given up: it takes their square. */
const fewest = 100
const most = 800

function alignedBy(one: readonly string[], other: readonly string[]): Step[] | null {
  const limit = Math.min(most, Math.max(fewest, Math.round((one.length + other.length) * 0.4)))
  // What is only longer takes that many steps at least.
  if (Math.abs(one.length - other.length) > limit) return null
  const changes = diffArrays([...one], [...other], { maxEditLength: limit })
  if (!changes) return null
  const steps: Step[] = []
  for (const { added, removed, value } of changes) {
    const text = value.join('')
    const last = steps.at(-1)
    if (!added && !removed) steps.push({ same: text, before: '', after: '' })
    else if (last && last.same === '') last[added ? 'after' : 'before'] += text
    else steps.push({ same: '', before: added ? '' : text, after: added ? text : '' })
  }
  return steps
}

/** A word of three letters or more, two words, a figure, the end of a sentence or a paragraph. */
const meaningful = /\p{L}{3}|\p{L}\P{L}+\p{L}|[\n\p{N}.!?;:]/u

/** A space, a comma or a short word between two changes was no stay: the changes are read as one. */
function withoutFragments(steps: readonly Step[]): Step[] {
  const merged: Step[] = []
  for (const [index, step] of steps.entries()) {
    const last = merged.at(-1)
    const isBetween = last?.same === '' && index + 1 < steps.length
    const isFragment = step.same !== '' && isBetween && !meaningful.test(step.same)
    if (last && last.same === '' && (isFragment || step.same === '')) {
      last.before += step.same + step.before
      last.after += step.same + step.after
    } else merged.push({ ...step })
  }
  return merged
}

/** White space at the ends of both is no part of the change. */
function withoutEdges(step: Step): Step[] {
  const start = sameStart(step.before, step.after)
  const [before, after] = [step.before.slice(start.length), step.after.slice(start.length)]
  const end = sameEnd(before, after)
  const same = (text: string): Step => ({ same: text, before: '', after: '' })
  const middle = {
    same: step.same,
    before: before.slice(0, before.length - end.length),
    after: after.slice(0, after.length - end.length),
  }
  return [same(start), middle, same(end)].filter((one) => one.same + one.before + one.after !== '')
}

function sameStart(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length] && /\s/.test(one[length] ?? '')) length++
  return one.slice(0, length)
}

function sameEnd(one: string, other: string): string {
  let length = 0
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length) && /\s/.test(one.at(-1 - length) ?? '')) {
    length++
  }
  return one.slice(one.length - length)
}

function replaced(before: string, after: string): WordChange[] {
  return [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ]
}

function unchanged(text: string): WordChange[] {
  return [{ kind: 'same', text }]
}

/** Without what is empty, and neighbours of one kind as one: of two changes next to each other, what went comes first. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = []
  for (const change of changes) {
    if (change.text === '') continue
    const last = result.at(-1)
    const before = result.at(-2)
    if (last?.kind === change.kind) last.text += change.text
    else if (change.kind === 'deleted' && last?.kind === 'inserted' && before?.kind === 'deleted')
      before.text += change.text
    else if (change.kind === 'deleted' && last?.kind === 'inserted') result.splice(-1, 0, { ...change })
    else result.push({ ...change })
  }
  return result
}
