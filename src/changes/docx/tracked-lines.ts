import type { Change, Line, Look } from '../../render/docx/sheet.js'
import { align, type Step } from '../align.js'
import { changedPieces, textOf, trackedContent } from './tracked-content.js'

/**
 * Paragraphs that became others; there is one at least on each side, and the mark of the last one stays. Word has a last
 * mark in every cell, and before every table, that cannot go.
 */
export function trackedLines(from: readonly Line[], to: readonly Line[]): Line[] {
  const lines = stepsOf(from, to).map((step) => trackedLine(step, from, to))
  for (let index = 0; index < lines.length; index = runEnd(lines, index)) handOn(lines, index)
  return lines
}

function stepsOf(from: readonly Line[], to: readonly Line[]): Step[] {
  // The last ones are a pair however little they have in common.
  if (from.length === 1 && to.length === 1) return [{ from: 0, to: 0 }]
  return withLastPair(align(from.map(aligned), to.map(aligned)))
}

/** The paragraphs of a row that came or went as a whole. */
export function wholeLines(lines: readonly Line[], change: Change): Line[] {
  return lines.map((line, index) => ({
    look: line.look,
    content: changedPieces(line.content, change),
    ...(index < lines.length - 1 && { mark: change }),
  }))
}

function aligned({ look, content }: Line) {
  return { kind: look.style, text: textOf(content) }
}

/** Both lists end, and so their ends can be a pair; behind the last pair then stands only one of the two. */
function withLastPair(steps: readonly Step[]): Step[] {
  const last = steps.findLastIndex((step) => step.from !== null && step.to !== null)
  const trailing = steps.slice(last + 1)
  const gone = trailing.filter((step) => step.to === null)
  const come = trailing.filter((step) => step.from === null)
  if (gone.length === 0 || come.length === 0) return [...steps]
  const pair = { from: gone.at(-1)?.from ?? null, to: come.at(-1)?.to ?? null }
  return [...steps.slice(0, last + 1), ...gone.slice(0, -1), ...come.slice(0, -1), pair]
}

function trackedLine({ from, to }: Step, old: readonly Line[], now: readonly Line[]): Line {
  const [before, after] = [from === null ? null : old[from], to === null ? null : now[to]]
  if (before && after) return kept(trackedContent(before.content, after.content), before.look, after.look)
  if (before) return { look: before.look, content: changedPieces(before.content, 'deleted'), mark: 'deleted' }
  if (after) return { look: after.look, content: changedPieces(after.content, 'inserted'), mark: 'inserted' }
  throw new Error('a step that leads nowhere')
}

/** Behind the paragraph at `index` and those after it that came, or went, together. */
function runEnd(lines: readonly Line[], index: number): number {
  const change = lines[index + 1]?.mark
  if (lines[index]?.mark || !change) return index + 1
  const end = lines.findIndex((line, at) => at > index && line.mark !== change)
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
  const endsInserted = last.mark === 'inserted' && stayed.content.at(-1)?.change === 'inserted'
  if (!isLast && !endsInserted) return
  const was = stayed.was ?? stayed.look
  if (last.mark === 'inserted') {
    lines[index] = { content: stayed.content, look: stayed.look, mark: 'inserted' }
    lines[end - 1] = kept(last.content, was, last.look)
  } else {
    lines[index] = { content: stayed.content, look: was, mark: 'deleted' }
    lines[end - 1] = kept(last.content, last.look, stayed.look)
  }
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
