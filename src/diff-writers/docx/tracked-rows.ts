import { partitionPoint } from '../../model/partition-point.js'
import type { Cell, ChangeKind, Row } from '../../word/sheet.js'
import { trackedLines, wholeLines } from './tracked-lines.js'

/**
 * Rows that became others. A row whose place among the others changed is deleted where it was and inserted where it is:
 * Word knows no moved rows, and so both reports are read exactly.
 */
export function trackedRows(from: readonly Row[], to: readonly Row[]): Row[] {
  const pairs = longestIncreasingRun(pairsOf(from, to))
  const rows: Row[] = []
  const next = { from: 0, to: 0 }
  const upTo = (oldEnd: number, newEnd: number) => {
    for (; next.from < oldEnd; next.from += 1) rows.push(whole(from[next.from] as Row, 'deleted'))
    for (; next.to < newEnd; next.to += 1) rows.push(whole(to[next.to] as Row, 'inserted'))
  }
  for (const pair of pairs) {
    upTo(pair.from, pair.to)
    rows.push(changed(from[next.from++] as Row, to[next.to++] as Row))
  }
  upTo(from.length, to.length)
  return rows
}

interface Pair {
  from: number
  to: number
}

/** Which row became which: by the surest key first, each row once, in the order of the old ones. */
function pairsOf(from: readonly Row[], to: readonly Row[]): Pair[] {
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  const sureness = Math.max(0, ...from.map(({ keys }) => keys.length))
  for (let level = 0; level < sureness; level += 1) {
    const free = new Map<string, number[]>()
    for (const [index, row] of to.entries()) {
      const name = nameOf(row, level)
      if (name === null || taken.has(index)) continue
      const known = free.get(name)
      if (known) known.push(index)
      else free.set(name, [index])
    }
    for (const [index, row] of from.entries()) {
      const name = nameOf(row, level)
      if (name === null || partners.has(index)) continue
      const partner = free.get(name)?.shift()
      if (partner === undefined) continue
      partners.set(index, partner)
      taken.add(partner)
    }
  }
  return from.flatMap((_, index) => {
    const partner = partners.get(index)
    return partner === undefined ? [] : [{ from: index, to: partner }]
  })
}

function nameOf({ kind, shape, keys }: Row, level: number): string | null {
  const key = keys[level]
  return key === undefined ? null : JSON.stringify([kind, shape, key])
}

/** The longest run of pairs that stand in the same order on both sides. */
function longestIncreasingRun(pairs: readonly Pair[]): Pair[] {
  /** The pair that the best run of each length ends with, and for each pair the one before it in its run. */
  const ends: Pair[] = []
  const before = new Map<Pair, Pair>()
  for (const pair of pairs) {
    const length = partitionPoint(ends, ({ to }) => to < pair.to)
    const previous = ends[length - 1]
    if (previous) before.set(pair, previous)
    ends[length] = pair
  }
  const run: Pair[] = []
  for (let pair = ends.at(-1); pair; pair = before.get(pair)) run.push(pair)
  return run.reverse()
}

function whole(row: Row, change: ChangeKind): Row {
  const cells = () => row.cells().map((cell): Cell => ({ ...cell, lines: wholeLines(cell.lines, { kind: change }) }))
  return { ...row, change, cells }
}

function changed(from: Row, to: Row): Row {
  return {
    ...to,
    cells: () => {
      const old = from.cells()
      return to.cells().map((cell, index) => {
        const before = old[index]
        if (!before) throw new Error(`rows of one shape differ in their cells: ${to.shape}`)
        return { ...cell, lines: trackedLines(before.lines, cell.lines) }
      })
    },
  }
}
