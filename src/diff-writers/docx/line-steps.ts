import type { Line, Piece } from '../../word/sheet.js'
import { align, type Step } from '../align.js'
import { piecesText } from './tracked-content.js'

/** Which paragraph became which, or moved where. Behind the last pair all of them came, or all went. */
export function lineSteps(from: readonly Line[], to: readonly Line[]): Step[] {
  // The last ones are a pair however little they have in common.
  if (from.length === 1 && to.length === 1) return [{ from: 0, to: 0 }]
  const steps = align(from.map(aligned), to.map(aligned))
  return withLastPair(steps.map((step) => (leadsElsewhere(step, from, to) ? { from: step.from, to: step.to } : step)))
}

function aligned({ look, content }: Line) {
  return { kind: look.style, text: piecesText(content) }
}

/** Whether a paragraph that would have moved has links to other addresses there: that change is not to be hidden. */
function leadsElsewhere(step: Step, from: readonly Line[], to: readonly Line[]): boolean {
  if (step.moved === undefined) return false
  const [before, after] = [from[step.from ?? step.moved], to[step.to ?? step.moved]]
  return linksIn(before?.content ?? []) !== linksIn(after?.content ?? [])
}

const linksIn = (content: readonly Piece[]): string =>
  JSON.stringify(content.map((piece) => (piece.type === 'link' ? [piece.text, piece.url] : null)))

/**
 * Both lists end, and so their ends can be a pair; behind the last pair then stands only one of the two. What moved is of
 * a pair only where there is no other.
 */
function withLastPair(steps: readonly Step[]): Step[] {
  const behind = steps.findLastIndex((step) => step.from !== null && step.to !== null) + 1
  const trailing = steps.slice(behind)
  const gone = trailing.filter((step) => step.to === null)
  const come = trailing.filter((step) => step.from === null)
  if (gone.length === 0 || come.length === 0) return [...steps]
  const ends = { gone: gone.length - 1, come: come.length - 1 }
  const stayed = { gone: gone.findLastIndex(isUnmoved), come: come.findLastIndex(isUnmoved) }
  const canPair = stayed.gone >= 0 && stayed.come >= 0 && (stayed.gone === ends.gone || stayed.come === ends.come)
  const last = canPair ? stayed : ends
  const pair = { from: gone[last.gone]?.from ?? null, to: come[last.come]?.to ?? null }
  return [
    ...steps.slice(0, behind),
    ...gone.slice(0, last.gone),
    ...come.slice(0, last.come),
    pair,
    ...gone.slice(last.gone + 1),
    ...come.slice(last.come + 1),
  ]
}

const isUnmoved = ({ moved }: Step): boolean => moved === undefined
