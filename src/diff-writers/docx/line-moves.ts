import type { Change, ChangeKind, Line } from '../../word/sheet.js'
import type { Step } from '../align.js'

/** The moves among paragraphs, numbered: neighbours that moved together, and are still neighbours, are one move. */
export class LineMoves {
  /** Numbers of moves, by the place of a paragraph among those of the old report and those of the new one. */
  readonly #numbers = { deleted: new Map<number, number>(), inserted: new Map<number, number>() }

  /** @param from The paragraphs of the old report. */
  constructor(steps: readonly Step[], from: readonly Line[]) {
    const moves = new Map<number, number>()
    for (const step of steps) {
      if (step.moved === undefined) continue
      if (step.from !== null) moves.set(step.from, step.moved)
      else if (step.to !== null) moves.set(step.moved, step.to)
    }
    if (moves.size === 0) return
    const isNext = neighboursIn(steps)
    let number = 0
    for (const [place, to] of [...moves].sort(([one], [other]) => one - other)) {
      const isBehind = moves.get(place - 1) === to - 1 && isNext.from.has(place) && isNext.to.has(to)
      const before = from[place - 1]
      const goesOn = isBehind && before !== undefined && !hasLink(before)
      if (!goesOn) number += 1
      this.#numbers.deleted.set(place, number)
      this.#numbers.inserted.set(to, number)
    }
  }

  changeOf(kind: ChangeKind, place: number | null): Change {
    const move = place === null ? undefined : this.#numbers[kind].get(place)
    return move === undefined ? { kind } : { kind, move }
  }
}

/**
 * The change of the mark of a paragraph with this change. LibreOffice passes over a mark that moved behind a link; there it
 * came or went, while the text before it moved.
 */
export function markOf(line: Line, change: Change): Change {
  return hasLink(line) ? { kind: change.kind } : change
}

const hasLink = ({ content }: Line): boolean => content.some(({ type }) => type === 'link')

/** Places of paragraphs that only one report has there, directly behind the one before them. */
function neighboursIn(steps: readonly Step[]): { from: Set<number>; to: Set<number> } {
  const next = { from: new Set<number>(), to: new Set<number>() }
  for (const [index, { from, to }] of steps.entries()) {
    const before = steps[index - 1]
    if (from !== null && to === null && before?.to === null && before.from === from - 1) next.from.add(from)
    if (to !== null && from === null && before?.from === null && before.to === to - 1) next.to.add(to)
  }
  return next
}
