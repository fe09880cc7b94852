import type { Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import { writeSheet } from '../../word/write-sheet.js'
import type { Renderer, RenderOptions } from '../renderer.js'
import { sheetOf } from './sheet-of.js'

/** Word document. The look comes from the profile, all text from the document and the words. */
export const docxRenderer: Renderer = { format: 'docx', render }

function render(document: Document, words: ReportWords, { profile }: RenderOptions): Uint8Array {
  return writeSheet(sheetOf(document, { words, profile }), document, words, profile)
}
