import type { Change, ChangeKind } from '../../render/docx/sheet.js'
import type { Step } from '../align.js'

/** The moves among paragraphs, numbered: neighbours that moved together, and are still neighbours, are one move. */
export class LineMoves {
  /** Numbers of moves, by the place of a paragraph among those of the old report and those of the new one. */
  readonly #numbers = { deleted: new Map<number, number>(), inserted: new Map<number, number>() }

  constructor(steps: readonly Step[]) {
    const moves = new Map<number, number>()
    for (const { from, to, moved } of steps) {
      if (moved === undefined) continue
      if (from !== null) moves.set(from, moved)
      else if (to !== null) moves.set(moved, to)
    }
    if (moves.size === 0) return
    const isNext = neighboursIn(steps)
    let number = 0
    for (const [from, to] of [...moves].sort(([one], [other]) => one - other)) {
      const goesOn = moves.get(from - 1) === to - 1 && isNext.from.has(from) && isNext.to.has(to)
      if (!goesOn) number += 1
      this.#numbers.deleted.set(from, number)
      this.#numbers.inserted.set(to, number)
    }
  }

  changeOf(kind: ChangeKind, place: number | null): Change {
    const move = place === null ? undefined : this.#numbers[kind].get(place)
    return move === undefined ? { kind } : { kind, move }
  }
}

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
