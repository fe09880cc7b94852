import type { ReportWords } from '../language/words.js'
import type { Printing } from '../model/printing.js'
import type { Report } from '../model/report.js'

/** What the cells of a report need besides the item itself. */
export interface CellContext {
  report: Report
  internal: boolean
  words: ReportWords
  printing: Printing
  nameOf(department: string): string
  /** Its abbreviation, where it has one. */
  shortNameOf(department: string): string
}
