import type { Row, Sheet } from '../../word/sheet.js'
import { commonGrid } from './common-grid.js'
import { trackedLines } from './tracked-lines.js'
import { trackedRows } from './tracked-rows.js'

/** The pages of one report changed into those of another. Both are laid out alike at their foot. */
export function trackedSheet(from: Sheet, to: Sheet): Sheet {
  return {
    front: trackedLines(from.front, to.front),
    table: trackedTable(from, to),
    middle: to.middle.length > 0 ? trackedLines(from.middle, to.middle) : [],
    signatures: trackedRows(from.signatures, to.signatures),
    end: trackedLines(from.end, to.end),
  }
}

function trackedTable({ table: from }: Sheet, { table: to }: Sheet): Sheet['table'] {
  const columns = ({ rows }: Sheet['table']) => rows.find(({ kind }) => kind === 'heading')?.shape
  if (columns(from) === columns(to)) return { widths: to.widths, rows: trackedRows(from.rows, to.rows) }
  const common = commonGrid(from, to)
  const rows = trackedRows(apart(common.from, 'old'), apart(common.to, 'new'))
  return { widths: common.widths, rows }
}

/** Under other columns no row is the same, though a section's may have as many cells. */
function apart(rows: readonly Row[], report: 'old' | 'new'): Row[] {
  return rows.map((row) => ({ ...row, shape: `${report} ${row.shape}` }))
}
