import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    // No test leaves anything behind in a module, so that files share what they load; and on two cores the usual is one worker.
    isolate: false,
    maxWorkers: '100%',
    // Tests run the built program, Chromium and LibreOffice; they are slow to start, and slower where cores are few.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', fileURLToPath(new URL('closing-line.ts', import.meta.url))],
  },
})
