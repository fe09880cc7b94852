import type { ItemTrend } from '../../../compare/trend.js'
import type { TrendClass } from '../../../language/trend.js'
import { rowsOf } from '../rows.js'

export const trendClasses: readonly TrendClass[] = ['fell', 'rose', 'same']

/** Everything that an item may be found by. */
export function classesOf({ indicators, texts }: ItemTrend): TrendClass[] {
  const runs = indicators.flatMap(rowsOf).flatMap(({ series }) => series.runs)
  const holds: Record<TrendClass, boolean> = {
    fell: runs.some(({ direction }) => direction === 'fell'),
    rose: runs.some(({ direction }) => direction === 'rose'),
    same: texts.some(({ periods }) => periods > 1),
  }
  return trendClasses.filter((one) => holds[one])
}
