import { availableParallelism } from 'node:os'
import type { Format } from '../model/terms.js'
import type { Renderer } from './renderer.js'

/** Set by the build: a bundle has the worker beside it, the sources have not. */
declare const SVOD_BUNDLE: true | undefined

/** Writers are loaded when they are wanted: the one of DOCX is most of the program. */
export const renderers: Record<Format, () => Promise<Renderer>> = {
  docx: async () => {
    const hasWorker = typeof SVOD_BUNDLE !== 'undefined' && availableParallelism() > 1
    return hasWorker
      ? (await import('./docx/beside.js')).docxBeside()
      : (await import('./docx/docx-renderer.js')).docxRenderer
  },
  md: async () => (await import('./markdown/markdown-renderer.js')).markdownRenderer,
  html: async () => (await import('./html/html-renderer.js')).htmlRenderer,
  json: async () => (await import('./json/json-renderer.js')).jsonRenderer,
}
