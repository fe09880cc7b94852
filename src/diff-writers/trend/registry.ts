import type { TrendFormat, WriteTrend } from './trend-writer.js'

/** Only what is asked for is loaded. */
export const trendWriters: Record<TrendFormat, () => Promise<{ write: WriteTrend }>> = {
  pretty: () => import('./pretty.js'),
  md: () => import('./markdown.js'),
  html: () => import('./html/page.js'),
  json: () => import('./json.js'),
  csv: () => import('./csv.js'),
}
