import type { Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import type { Profile } from '../../model/profile.js'
import type { Sheet } from '../../word/sheet.js'
import { backMatter } from './back-matter.js'
import { columnWidths } from './columns.js'
import { frontMatter } from './front-matter.js'
import { rowsOf } from './rows.js'

export interface SheetOptions {
  words: ReportWords
  profile: Profile
  /** Whether the foot of the document is laid out for signatures, though there may be none. */
  signed?: boolean
}

/** The pages of a report. */
export function sheetOf(document: Document, { words, profile, signed }: SheetOptions): Sheet {
  return {
    front: frontMatter(document, words, profile),
    table: { widths: columnWidths(document.table, profile), rows: rowsOf(document.table) },
    ...backMatter(document, words, signed ?? document.signatures.length > 0),
  }
}
