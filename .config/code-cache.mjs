// Runs the built program over this repository's own plan, and keeps what Node compiled on the way: see bin/load.js.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import launcher from '../bin/load.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'svod-build-'))
const { run, script } = launcher.load(null)
try {
  for (const words of [
    ['lint', '2020'],
    ['lint', '2020', '--format', 'json'],
    ['compile', '2020', '--out', out],
    ['diff', '2020', '2021'],
  ]) {
    process.argv = [process.execPath, 'svod', '--root', root, ...words]
    await run()
    if (process.exitCode > 1) throw new Error(`svod ${words.join(' ')}: ${process.exitCode}`)
  }
  process.exitCode = 0
  writeFileSync(join(root, 'dist/svod.cjs.cache'), script.createCachedData())
} finally {
  rmSync(out, { recursive: true, force: true })
}
