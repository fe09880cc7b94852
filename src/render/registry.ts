import type { Document } from '../document/tree.js'
import { reportWords } from '../language/report-words.js'
import type { Format } from '../model/terms.js'
import type { Renderer, RenderOptions } from './renderer.js'

/** Writers are loaded when they are wanted: the one of DOCX is most of the program. */
export const renderers: Record<Format, () => Promise<Renderer>> = {
  docx: async () => (await import('./docx/docx-renderer.js')).docxRenderer,
  md: async () => (await import('./markdown/markdown-renderer.js')).markdownRenderer,
  html: async () => (await import('./html/html-renderer.js')).htmlRenderer,
  json: async () => (await import('./json/json-renderer.js')).jsonRenderer,
}

/** The bytes of a report in one format, in its own language. */
export async function renderDocument(document: Document, format: Format, options: RenderOptions): Promise<Uint8Array> {
  const { render } = await renderers[format]()
  const rendered = await render(document, reportWords(document.language), options)
  return typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered
}
