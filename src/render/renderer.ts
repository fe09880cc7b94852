import type { Document } from '../document/tree.js'
import type { ReportWords } from '../language/words.js'
import type { Format } from '../model/terms.js'

/** Turns the tree into the bytes of one file. Same tree, same bytes. Text is returned with LF line ends. */
export interface Renderer {
  format: Format
  render(document: Document, words: ReportWords, options: RenderOptions): Uint8Array | string | Promise<Uint8Array>
}

export interface RenderOptions {
  markdown: 'sections' | 'table'
  profile: Profile
}

/** The look of the DOCX. Lengths in millimetres, type sizes in points. */
export interface Profile {
  orientation: 'landscape' | 'portrait'
  margins: { left: number; right: number; top: number; bottom: number }
  font: string
  sizes: { text: number; title: number; table: number; small: number }
  lineSpacing: number
  pageNumbers: '1' | '2' | 'none'
  /** RRGGBB, or none. */
  sectionRows: string
}
