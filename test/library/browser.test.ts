import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { formats } from '../../src/model/terms.js'
import { describeInBrowser } from '../render/html/browser.js'
import { svod } from '../svod.js'
import { ownFiles, root } from './library.js'

/** A page of somebody else's, which does in the browser what the command does. */
const source = `
import { compile, lint, memorySources, renderFindings } from './dist/index.js'
globalThis.run = async (files) => {
  const sources = memorySources(files)
  const session = lint(sources, { periods: ['2020'] })
  const found = await renderFindings(session.diagnostics(), { language: 'ru', form: 'json', files: session.files().length })
  const compiled = await compile(sources, '2020')
  const texts = Object.entries(compiled.files).map(([format, bytes]) => [format, Array.from(bytes)])
  return { found, files: Object.fromEntries(texts) }
}
`

describeInBrowser('the library, bundled for a browser', (open) => {
  test('lints and compiles 2020 to the bytes of the command', async () => {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: root },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
    })
    const { page, complaints, requests } = await open('<!doctype html><title>svod</title>')
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    const made = await page.evaluate((files) => (globalThis as unknown as Page).run(files), ownFiles())
    expect(made.found).toBe(svod(['lint', '2020', '--format', 'json', '--lang', 'ru'], { cwd: root }).stdout)
    expect(Object.keys(made.files).sort()).toEqual([...formats].sort())
    for (const [format, bytes] of Object.entries(made.files)) {
      const written = readFileSync(join(root, 'reports/2020', `report.${format}`))
      expect(Buffer.from(bytes).equals(written), format).toBe(true)
    }
    expect(complaints).toEqual([])
    expect(requests).toHaveLength(1)
  })
})

interface Page {
  run(files: Record<string, string>): Promise<{ found: string; files: Record<string, number[]> }>
}
