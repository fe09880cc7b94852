import { parentPort } from 'node:worker_threads'
import { reportWords } from '../../language/report-words.js'
import type { Job } from './beside.js'
import { docxRenderer } from './docx-renderer.js'

// The other end of beside.ts.
parentPort?.on('message', async ({ document, options }: Job) => {
  const bytes = await docxRenderer.render(document, reportWords(document.language), options)
  parentPort?.postMessage(bytes)
})
