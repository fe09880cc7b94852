import type { Renderer } from '../renderer.js'
import { page } from './page.js'

/** One file that a browser opens, searches and prints without asking anyone for anything. */
export const htmlRenderer: Renderer = {
  format: 'html',
  render: (document, words, { sha256 }) => page(document, words, sha256).source,
}
