import type { Comparison } from '../../compare/comparison.js'
import type { Document } from '../../document/tree.js'
import { reportWords } from '../../language/report-words.js'
import { columnWidths } from '../../render/docx/columns.js'
import { sheetOf } from '../../render/docx/sheet-of.js'
import type { Row, Sheet } from '../../word/sheet.js'
import { writeSheet } from '../../word/write-sheet.js'
import type { ChangesOptions } from '../changes-writer.js'
import { trackedSheet } from './tracked-sheet.js'

/**
 * The new report as a Word document with what changed since the old one as tracked changes: taking all of them gives the
 * new report, rejecting all of them the old one.
 */
export function write(
  comparison: Comparison,
  { documents, profile }: Pick<ChangesOptions, 'documents' | 'profile'>,
): Uint8Array {
  const { old, new: now } = documents()
  const signed = old.signatures.length + now.signatures.length > 0
  const sheet = (document: Document) => sheetOf(document, { words: reportWords(document.language), profile, signed })
  const { from, to } = keyedByComparison(sheet(old), sheet(now), comparison)
  if (columnsOf(old) === columnsOf(now)) {
    // Wide enough for the words of both.
    const table = { ...now.table, sections: [...now.table.sections, ...old.table.sections] }
    to.table.widths = columnWidths(table, profile)
  }
  return writeSheet(trackedSheet(from, to), now, reportWords(now.language), profile)
}

const columnsOf = ({ table }: Document) => table.columns.map(({ id }) => id).join()

/** Items are known by the comparison, which sees an item under another number, and another item under the same one. */
function keyedByComparison(from: Sheet, to: Sheet, { items }: Comparison): { from: Sheet; to: Sheet } {
  const places = { from: new Map<string, string>(), to: new Map<string, string>() }
  for (const [index, item] of items.entries()) {
    // No number holds a space, so an item that the comparison leaves out is never taken for one of these.
    if (item.from) places.from.set(item.from.number, `compared ${index}`)
    if (item.to) places.to.set(item.to.number, `compared ${index}`)
  }
  const renamed = (sheet: Sheet, names: ReadonlyMap<string, string>): Sheet => {
    const rows = sheet.table.rows.map((row): Row => {
      const name = row.kind === 'item' && names.get(row.keys[0] ?? '')
      return name ? { ...row, keys: [name] } : row
    })
    return { ...sheet, table: { ...sheet.table, rows } }
  }
  return { from: renamed(from, places.from), to: renamed(to, places.to) }
}
