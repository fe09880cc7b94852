import { Interner, type Tokens, textBetween, withShortAddresses } from '../text/tokens.js'
import { patternFor } from '../text/usual-letters.js'
import { commonRuns } from './common-runs.js'
import type { WordChange } from './comparison.js'
import { isUnlike } from './unlike-texts.js'

/**
 * How a text became another, by whole words. Lines that stayed are found first, then words within those that did not; where
 * too little is left of the old text for anyone to see it in the new one, the whole of it is shown as replaced.
 */
export function wordChanges(from: string, to: string): WordChange[] {
  if (from === to) return mergedNeighbours([{ kind: 'same', text: from }])
  const known = new Interner()
  const lines = alignedBy(known.linesOf(from), known.linesOf(to))
  if (!lines) return mergedNeighbours(replaced(from, to))
  return mergedNeighbours(
    lines.flatMap(({ same, before, after }) => (same === '' ? betweenWords(before, after) : unchanged(same))),
  )
}

/** A stretch that stayed, or one that was replaced by another. */
interface Step {
  same: string
  before: string
  after: string
}

function betweenWords(before: string, after: string): WordChange[] {
  if (before === '' || after === '') return replaced(before, after)
  const known = new Interner()
  const [one, other] = [known.wordsOf(before), known.wordsOf(after)]
  const steps = isUnlike(one, other, known) ? null : alignedBy(one, other)
  if (!steps) return replaced(before, after)
  const bridged = withoutFragments(steps).flatMap(withoutEdges)
  const kept = bridged.map(({ same }) => same)
  // Measured anew only where it counts, since nearly all texts hold no address.
  if (
    isLittle(kept, [before, after]) &&
    isLittle(kept.map(withShortAddresses), [before, after].map(withShortAddresses))
  )
    return replaced(before, after)
  return bridged.flatMap((step) => (step.same === '' ? replaced(step.before, step.after) : unchanged(step.same)))
}

/** Whether hardly anything was kept but words that any two texts share. */
function isLittle(kept: readonly string[], texts: readonly string[]): boolean {
  return kept.reduce((sum, { length }) => sum + length, 0) * 4 < Math.min(...texts.map(({ length }) => length))
}

/** Tokens that differ beyond which the search for the shortest way from one text to the other is given up. */
const fewest = 100
const most = 800

function alignedBy(one: Tokens, other: Tokens): Step[] | null {
  const [length, otherLength] = [one.ids.length, other.ids.length]
  const limit = Math.min(most, Math.max(fewest, Math.round((length + otherLength) * 0.4)))
  const runs = commonRuns(one.ids, other.ids, limit)
  if (!runs) return null
  const steps: Step[] = []
  const at = { from: 0, to: 0 }
  for (const { from, to, length: common } of [...runs, { from: length, to: otherLength, length: 0 }]) {
    const [before, after] = [textBetween(one, at.from, from), textBetween(other, at.to, to)]
    if (before !== '' || after !== '') steps.push({ same: '', before, after })
    at.from = from + common
    at.to = to + common
    if (common > 0) steps.push({ same: textBetween(one, from, at.from), before: '', after: '' })
  }
  return steps
}

/** A word of three letters or more, two words, a figure, the end of a sentence or a paragraph. */
const meaningful = patternFor(
  () => /[A-Za-zА-яЁё]{3}|[A-Za-zА-яЁё][^A-Za-zА-яЁё]+[A-Za-zА-яЁё]|[\n0-9.!?;:]/,
  () => /\p{L}{3}|\p{L}\P{L}+\p{L}|[\n\p{N}.!?;:]/u,
)

/** A space, a comma or a short word between two changes was no stay: the changes are read as one. */
function withoutFragments(steps: readonly Step[]): Step[] {
  const merged: Step[] = []
  for (const [index, step] of steps.entries()) {
    const last = merged.at(-1)
    const isBetween = last?.same === '' && index + 1 < steps.length
    const isFragment = step.same !== '' && isBetween && !meaningful(step.same).test(step.same)
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
function mergedNeighbours(changes: readonly WordChange[]): WordChange[] {
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
