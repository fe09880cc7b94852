/** A column that a row may be given, and what that is worth: a whole number above 0. */
export interface Candidate {
  column: number
  weight: number
}

/**
 * Gives rows columns of their own so that the sum of the weights is the largest there can be; the column of each row, or
 * -1. Each row in turn takes the shortest augmenting path, as Jonker and Volgenant do, over its candidates alone: a full
 * table of 4,000 by 4,000 is never made.
 */
export function assign(candidates: readonly (readonly Candidate[])[], columns: number): Int32Array {
  const rows = candidates.length
  const columnOf = new Int32Array(rows).fill(-1)
  const rowOf = new Int32Array(columns).fill(-1)
  // Prices at which nobody would rather have another column; a row that has none of its own price 0.
  const rowPrice = new Float64Array(rows)
  const columnPrice = new Float64Array(columns)
  const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
  const comesFrom = new Int32Array(columns)
  const isDone = new Uint8Array(columns)

  for (const [start, own] of candidates.entries()) {
    rowPrice[start] = Math.max(0, ...own.map(({ column, weight }) => weight - (columnPrice[column] ?? 0)))
    const reached: number[] = []
    const done: number[] = []
    let row = start
    let far = 0
    // The best end so far: a row that goes without, or a column that is free.
    let without = start
    let end = rowPrice[start] ?? 0
    let free = -1
    for (;;) {
      for (const { column, weight } of candidates[row] ?? []) {
        if (isDone[column]) continue
        const next = far + (rowPrice[row] ?? 0) + (columnPrice[column] ?? 0) - weight
        if (next >= (distance[column] ?? 0)) continue
        if (distance[column] === Number.POSITIVE_INFINITY) reached.push(column)
        distance[column] = next
        comesFrom[column] = row
      }
      const column = nearestColumn(reached, distance, isDone)
      if (column === -1 || (distance[column] ?? 0) > end) break
      far = distance[column] ?? 0
      if (rowOf[column] === -1) {
        end = far
        free = column
        break
      }
      isDone[column] = 1
      done.push(column)
      row = rowOf[column] ?? 0
      if (far + (rowPrice[row] ?? 0) < end) {
        end = far + (rowPrice[row] ?? 0)
        without = row
      }
    }
    rowPrice[start] = (rowPrice[start] ?? 0) - end
    for (const column of done) {
      const saved = end - (distance[column] ?? 0)
      const holder = rowOf[column] ?? 0
      rowPrice[holder] = (rowPrice[holder] ?? 0) - saved
      columnPrice[column] = (columnPrice[column] ?? 0) + saved
    }
    let column = free === -1 ? (columnOf[without] ?? -1) : free
    if (free === -1) columnOf[without] = -1
    while (column !== -1) {
      const taker = comesFrom[column] ?? 0
      const left = columnOf[taker] ?? -1
      columnOf[taker] = column
      rowOf[column] = taker
      column = taker === start ? -1 : left
    }
    for (const one of reached) distance[one] = Number.POSITIVE_INFINITY
    for (const one of done) isDone[one] = 0
  }
  return columnOf
}

/** The column reached by the shortest way that is not done with, of equally near ones the first; -1 where there is none. */
function nearestColumn(reached: readonly number[], distance: Float64Array, isDone: Uint8Array): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const column of reached) {
    const far = distance[column] ?? 0
    if (isDone[column] || far > least || (far === least && column > best)) continue
    best = column
    least = far
  }
  return best
}
