import type { ChangesFormat, WriteChanges } from './changes-writer.js'

/** Only what is asked for is loaded. */
export const changesWriters: Record<ChangesFormat, () => Promise<{ write: WriteChanges }>> = {
  pretty: () => import('./pretty.js'),
  md: () => import('./markdown.js'),
  html: () => import('./html/html-changes.js'),
  docx: () => import('./docx/docx-changes.js'),
  json: () => import('./json.js'),
}
