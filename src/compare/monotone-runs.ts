/** Values that went one way, each step of them down or each up. The places are those of the first and the last value. */
export interface MonotoneRun {
  direction: 'fell' | 'rose'
  from: number
  to: number
}

/** Steps in one direction that are worth telling. */
const fewestSteps = 3

/**
 * The longest runs of three steps or more. There is no step across a gap: a value that is not there, or one that does not
 * follow upon the value before it.
 */
export function monotoneRunsOf(values: readonly (number | null)[], follows: readonly boolean[]): MonotoneRun[] {
  const runs: MonotoneRun[] = []
  let open: MonotoneRun | null = null
  for (const [index, value] of values.entries()) {
    const before = values[index - 1] ?? null
    const isStep = follows[index] === true && value !== null && before !== null && value !== before
    const direction = isStep ? (value < before ? 'fell' : 'rose') : null
    if (open && open.direction === direction) open.to = index
    else open = direction && { direction, from: index - 1, to: index }
    if (open && open.to - open.from === fewestSteps) runs.push(open)
  }
  return runs
}
