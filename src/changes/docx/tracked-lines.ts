import type { Change, Line, Look } from '../../render/docx/sheet.js'
import { LineMoves } from './line-moves.js'
import { lineSteps } from './line-steps.js'
import { changedPieces, trackedContent } from './tracked-content.js'

/**
 * Paragraphs that became others; there is one at least on each side, and the mark of the last one stays. Word has a last
 * mark in every cell, and before every table, that cannot go.
 */
export function trackedLines(from: readonly Line[], to: readonly Line[]): Line[] {
  const steps = lineSteps(from, to)
  const moves = new LineMoves(steps)
  const lines = steps.map((step): Line => {
    const before = step.from === null ? undefined : from[step.from]
    const after = step.to === null ? undefined : to[step.to]
    const gone: Change = moves.changeOf('deleted', step.from)
    const come: Change = moves.changeOf('inserted', step.to)
    if (before && after) {
      const isMoved = gone.move !== undefined || come.move !== undefined
      const content = isMoved
        ? [...changedPieces(before.content, gone), ...changedPieces(after.content, come)]
        : trackedContent(before.content, after.content)
      return kept(content, before.look, after.look)
    }
    if (before) return { look: before.look, content: changedPieces(before.content, gone), mark: gone }
    if (after) return { look: after.look, content: changedPieces(after.content, come), mark: come }
    throw new Error('a step that leads nowhere')
  })
  for (let index = 0; index < lines.length; index = runEnd(lines, index)) handOn(lines, index)
  return lines
}

/** The paragraphs of a row that came or went as a whole. */
export function wholeLines(lines: readonly Line[], change: Change): Line[] {
  return lines.map((line, index) => ({
    look: line.look,
    content: changedPieces(line.content, change),
    ...(index < lines.length - 1 && { mark: change }),
  }))
}

/** Behind the paragraph at `index` and those after it that came, or went, together. */
function runEnd(lines: readonly Line[], index: number): number {
  const kind = lines[index + 1]?.mark?.kind
  if (lines[index]?.mark || !kind) return index + 1
  const end = lines.findIndex((line, at) => at > index && line.mark?.kind !== kind)
  return end === -1 ? lines.length : end
}

/**
 * Behind a paragraph that stayed, others came or went. They may change the mark before them in place of the last of their
 * own, as happens where one types at the end of a paragraph, and then the last mark is that of the paragraph that stayed.
 * So it has to be at the end of a cell; and LibreOffice takes two insertions around a mark that stayed for one.
 */
function handOn(lines: Line[], index: number): void {
  const end = runEnd(lines, index)
  const [stayed, last] = [lines[index], lines[end - 1]]
  if (!stayed || !last?.mark || stayed.mark) return
  const isLast = end === lines.length
  const endsInserted = last.mark.kind === 'inserted' && stayed.content.at(-1)?.change?.kind === 'inserted'
  if (!isLast && !endsInserted) return
  const was = stayed.was ?? stayed.look
  const isCome = last.mark.kind === 'inserted'
  // Each takes the mark before it along, so that what moved begins with that mark and not with another's.
  const marks = lines.slice(index + 1, end).map(({ mark }) => mark as Change)
  for (const [at, mark] of marks.entries()) lines[index + at] = { ...(lines[index + at] as Line), mark }
  lines[index] = { content: stayed.content, look: isCome ? stayed.look : was, mark: marks[0] as Change }
  lines[end - 1] = isCome ? kept(last.content, was, last.look) : kept(last.content, last.look, stayed.look)
}

function kept(content: Line['content'], was: Look, look: Look): Line {
  return { look, content, ...(!isSame(was, look) && { was }) }
}

function isSame(one: Look, other: Look): boolean {
  return (
    one.style === other.style &&
    one.listed === other.listed &&
    one.keepNext === other.keepNext &&
    one.alignment === other.alignment
  )
}
