import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    // No test leaves anything behind in a module, so that files share what they load.
    isolate: false,
    // One more than there are cores: for a third of its time a worker waits for a program that a test has started.
    maxWorkers: availableParallelism() + 1,
    // Tests run the built program, Chromium and LibreOffice; they are slow to start, and slower where cores are few.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', fileURLToPath(new URL('closing-line.ts', import.meta.url))],
  },
})
