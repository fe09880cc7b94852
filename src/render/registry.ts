import type { Format } from '../model/terms.js'
import type { Renderer } from './renderer.js'

/** Writers are loaded when they are wanted: the one of DOCX is most of the program. */
export const renderers: Record<Format, () => Promise<Renderer>> = {
  docx: async () => (await import('./docx/docx-renderer.js')).docxRenderer,
  md: async () => (await import('./markdown/markdown-renderer.js')).markdownRenderer,
  html: async () => (await import('./html/html-renderer.js')).htmlRenderer,
  json: async () => (await import('./json/json-renderer.js')).jsonRenderer,
}
