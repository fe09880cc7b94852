import fc from 'fast-check'
import { expect } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { reportWords } from '../../src/language/report-words.js'
import { gost2025 } from '../../src/model/profiles.js'
import { renderers } from '../../src/render/registry.js'
import { compileFiles } from '../compile/compile-files.js'
import type { Target } from './target.js'
import { typedIn } from './typed-in.js'
import { workspace } from './workspaces.js'

/** compile never throws, gives the same bytes twice, and without an error every line that a submission has is in the report. */
export const compileTarget: Target = {
  name: 'compile',
  property: fc.asyncProperty(fc.tuple(workspace, fc.boolean(), fc.nat(9)), async ([files, draft, chance]) => {
    const [once, again] = [compileFiles(files, { draft }), compileFiles(files, { draft })]
    expect(JSON.stringify(once.document)).toBe(JSON.stringify(again.document))
    const { document, diagnostics } = once
    expect(document === null).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    if (!document) return
    const shown = new Set(
      stringsIn(document.report)
        .flatMap((text) => text.split('\n'))
        .map((line) => line.trim()),
    )
    for (const [file, text] of Object.entries(files)) {
      if (file.endsWith('/plan.yaml')) continue
      const typed = typedIn(text)
      expect(typed, `${file} is no YAML, and nothing is said`).not.toBeNull()
      const lost = typed
        ?.map((line) => line.trim())
        .filter((line) => line !== '' && !line.includes('{{') && !shown.has(line))
      expect(lost?.join('\n'), file).toBe('')
    }
    const words = reportWords(document.report.language)
    const formats = (['md', 'json', 'html', 'docx'] as const).filter((_, index) => index < 2 || chance === index)
    for (const format of formats) {
      const renderer = await renderers[format]()
      const [bytes, same] = [
        await renderer.render(document, words, renderOptions),
        await renderer.render(document, words, renderOptions),
      ]
      expect(Buffer.from(bytes).equals(Buffer.from(same))).toBe(true)
    }
  }),
}

const renderOptions = { profile: gost2025, markdown: 'sections', sha256 } as const

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
