import type { Table } from '../../document/tree.js'
import type { Profile } from '../../model/profile.js'
import type { ColumnId } from '../../model/terms.js'
import { byShares, isRunningText, isShortText, sum } from '../../word/column-shares.js'
import { textWidth } from '../../word/dimensions.js'
import { leastWidths } from '../../word/least-widths.js'

/** What the columns of a few words may take together beside columns of running text. */
const shortAtMost = 0.55

/** What the number column may take. */
const numberAtMost = 0.25

/**
 * Widths of the columns in twips, as whole numbers that add up to the width between the margins: Word, LibreOffice and
 * Google Docs set a table alike only if every width is given.
 */
export function columnWidths(table: Table, profile: Profile): number[] {
  const ids = table.columns.map((column) => column.id)
  const total = textWidth(profile)
  const widths = ids.length === 1 ? [total] : shareOut(ids, leastWidths(table, profile), total).map(Math.floor)
  const widest = widths.indexOf(Math.max(...widths))
  const rest = total - sum(widths)
  return widths.map((width, index) => (index === widest ? width + rest : width))
}

function shareOut(ids: ColumnId[], least: number[], total: number): number[] {
  const number = ids.map((id, index) => (id === 'number' ? Math.min(at(least, index), total * numberAtMost) : 0))
  const free = total - sum(number)
  const short = shortWidths(ids, least, free)
  const running = byShares(ids, free - sum(short), isRunningText)
  return ids.map((_, index) => at(number, index) + at(short, index) + at(running, index))
}

/** Their shares, or more where a word is longer, but never more than the columns of running text beside them. */
function shortWidths(ids: ColumnId[], least: number[], free: number): number[] {
  if (!ids.some(isRunningText)) return byShares(ids, free, isShortText)
  const budget = free * shortAtMost
  const most = Math.min(...byShares(ids, free - budget, isRunningText).filter((width) => width > 0))
  const even = byShares(ids, free, (id) => id !== 'number')
  const needed = ids.map((id, index) => (isShortText(id) ? Math.min(at(least, index), most) : 0))
  const wanted = ids.map((id, index) =>
    isShortText(id) ? Math.min(Math.max(at(even, index), at(least, index)), most) : 0,
  )
  if (sum(wanted) <= budget) return wanted
  if (sum(needed) > budget) return needed.map((width) => (width * budget) / sum(needed))
  // What a column has beyond its longest word goes first.
  const kept = (budget - sum(needed)) / (sum(wanted) - sum(needed))
  return needed.map((width, index) => width + (at(wanted, index) - width) * kept)
}

/** The arrays here run along the columns, so that no index is ever missing. */
const at = (widths: number[], index: number): number => widths[index] ?? 0
