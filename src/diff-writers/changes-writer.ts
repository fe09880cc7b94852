import type { Comparison } from '../compare/comparison.js'
import type { Document } from '../document/tree.js'
import type { PrintedReport } from '../model/incomplete.js'
import type { Profile } from '../model/profile.js'
import type { Sha256 } from '../model/sha256.js'
import type { Language } from '../model/terms.js'
import type { DisplayCapabilities } from '../terminal/display.js'

/** What a comparison can be written as. */
export const changesFormats = ['pretty', 'md', 'html', 'docx', 'json'] as const
export type ChangesFormat = (typeof changesFormats)[number]

export interface ChangesOptions {
  /** Of what is written. */
  language: Language
  /** The place that a terminal's text is for. */
  look: DisplayCapabilities
  /** A line an item, and no more. */
  stat: boolean
  /** Reports of other periods too, for charts; for HTML alone, else empty. */
  history: readonly PrintedReport[]
  /** The trees of both reports, for a DOCX; it has the properties and the date of the new one. */
  documents: () => { old: Document; new: Document }
  /** For the policy of a page. */
  sha256: Sha256
  /** The look of a DOCX. */
  profile: Profile
}

export type WriteChanges = (
  comparison: Comparison,
  options: ChangesOptions,
) => string | Uint8Array | Promise<string | Uint8Array>
