import type { Change, Line, ParagraphLook } from '../../word/sheet.js'
import { LineMoves, markOf } from './line-moves.js'
import { lineSteps } from './line-steps.js'
import { changedPieces, trackedContent } from './tracked-content.js'

/**
 * Paragraphs that became others; there is one at least on each side, and the mark of the last one stays. Word has a last
 * mark in every cell, and before every table, that cannot go.
 */
export function trackedLines(from: readonly Line[], to: readonly Line[]): Line[] {
  const steps = lineSteps(from, to)
  const moves = new LineMoves(steps, from)
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
    if (before) return { look: before.look, content: changedPieces(before.content, gone), mark: markOf(before, gone) }
    if (after) return { look: after.look, content: changedPieces(after.content, come), mark: markOf(after, come) }
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
  const stayed = lines[index] as Line
  const end = handedEnd(lines, index)
  const last = lines[end - 1] as Line
  if (end === index + 1 || stayed.mark || !last.mark) return
  const was = stayed.was ?? stayed.look
  const { kind } = last.mark
  const isCome = kind === 'inserted'
  // Though the text of the last one may have moved, this mark did not: LibreOffice passes over a mark that moved where no
  // text that moved stands before it.
  lines[index] = { content: stayed.content, look: isCome ? stayed.look : was, mark: { kind } }
  lines[end - 1] = isCome ? kept(last.content, was, last.look) : kept(last.content, last.look, stayed.look)
}

/** Behind the last of those that change the mark of the paragraph at `index`; directly behind it where none does. */
function handedEnd(lines: readonly Line[], index: number): number {
  const end = runEnd(lines, index)
  if (end === lines.length) return end
  const isPlain = (line: Line | undefined) => line?.mark?.kind === 'inserted' && line.mark.move === undefined
  const last = lines[index]?.content.at(-1)?.change
  if (last?.kind !== 'inserted') return index + 1
  let plainEnd = index + 1
  while (plainEnd < end && isPlain(lines[plainEnd])) plainEnd += 1
  return plainEnd
}

function kept(content: Line['content'], was: ParagraphLook, look: ParagraphLook): Line {
  return { look, content, ...(!isSameLook(was, look) && { was }) }
}

/** A record, so that a field of a look that is missing here is a compile error. */
const lookFields: Record<keyof ParagraphLook, true> = { style: true, listed: true, keepNext: true, alignment: true }

function isSameLook(one: ParagraphLook, other: ParagraphLook): boolean {
  return (Object.keys(lookFields) as (keyof ParagraphLook)[]).every((field) => one[field] === other[field])
}
