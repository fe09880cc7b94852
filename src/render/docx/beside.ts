import { Worker } from 'node:worker_threads'
import type { Document } from '../../document/tree.js'
import type { Renderer, RenderOptions } from '../renderer.js'

/** What the worker is sent. Words are functions, which cannot be sent; it takes those of the document's language. */
export interface Job {
  document: Document
  options: RenderOptions
}

/**
 * The writer of DOCX on a thread of its own. It takes as long as all else in a run together, most of it to load and warm up,
 * which goes on while the main thread reads the files and writes the other formats.
 */
export function docxBeside(): Renderer {
  const worker = new Worker(new URL('./docx-worker.js', import.meta.url))
  // Where nothing comes to be rendered, the process ends without it.
  worker.unref()
  return {
    format: 'docx',
    render(document, _words, options) {
      worker.ref()
      const job: Job = { document, options }
      return new Promise<Uint8Array>((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.postMessage(job)
      }).finally(() => {
        worker.removeAllListeners()
        worker.unref()
      })
    },
  }
}
