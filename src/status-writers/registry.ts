import type { StatusFormat, WriteStatus } from './status-writer.js'

/** Only what is asked for is loaded. */
export const statusWriters: Record<StatusFormat, () => Promise<{ write: WriteStatus }>> = {
  pretty: () => import('./pretty.js'),
  md: () => import('./markdown.js'),
  html: () => import('./html/page.js'),
  json: () => import('./json.js'),
  csv: () => import('./csv.js'),
}
