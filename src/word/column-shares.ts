import type { ColumnId } from '../model/terms.js'

/** How the columns share the width that the number column leaves. */
const shares: Record<ColumnId, number> = {
  number: 0,
  execution: 48,
  measure: 26,
  responsible: 16,
  indicators: 15,
  deadline: 13,
  status: 13,
}

/** Columns of running text get what is left; the others hold a few words and grow until the longest fits. */
export const isRunningText = (id: ColumnId): boolean => id === 'execution' || id === 'measure'

export const isShortText = (id: ColumnId): boolean => id !== 'number' && !isRunningText(id)

/** The width shared among the columns that `takesPart` picks: a width for each of `ids`, 0 for those not picked. */
export function byShares(ids: ColumnId[], width: number, takesPart: (id: ColumnId) => boolean): number[] {
  const own = ids.map((id) => (takesPart(id) ? shares[id] : 0))
  const all = sum(own)
  return own.map((share) => (all === 0 ? 0 : (width * share) / all))
}

export const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0)
