import type { Document } from '../document/tree.js'
import type { ReportWords } from '../language/words.js'
import type { Profile } from '../model/profile.js'
import type { Sha256 } from '../model/sha256.js'
import type { Format } from '../model/terms.js'

/** Turns the tree into the bytes of one file. Same tree, same bytes. Text is returned with LF line ends. */
export interface Renderer {
  format: Format
  render(document: Document, words: ReportWords, options: RenderOptions): Uint8Array | string | Promise<Uint8Array>
}

export interface RenderOptions {
  markdown: 'sections' | 'table'
  profile: Profile
  /** For the policy of a page. */
  sha256: Sha256
}
