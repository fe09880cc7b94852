import { sha256 } from '../../src/commands/sha256.js'
import type { ChangesOptions } from '../../src/diff-writers/changes-writer.js'
import { gost2025 } from '../../src/model/profiles.js'

/** As for a pipe: no colour, and no width to keep to. */
export const changesOptions: ChangesOptions = {
  language: 'ru',
  look: { colour: false, width: 120, interactive: false, links: false },
  stat: false,
  history: [],
  profile: gost2025,
  sha256,
  documents: () => {
    throw new Error('only a DOCX needs them')
  },
}
