import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { grouped } from '../model/grouped.js'
import type { Sources } from '../model/sources.js'
import { fixFile } from './fix.js'

/** Mending one thing may show another; what takes more passes than this goes round in a circle. */
const mostPasses = 10

export interface FixedFiles {
  /** New bytes of the files that changed, by path from the root. */
  files: Map<string, Uint8Array>
  /** How many findings were mended. */
  count: number
  /** What was found before. */
  found: Diagnostic[]
  /** What is left. */
  diagnostics: Diagnostic[]
}

/** Mends what can be mended, pass after pass, until nothing changes. Nothing is written here. */
export function fixFiles(
  sources: Sources,
  lint: (sources: Sources) => Diagnostic[],
  mayFix: (file: string) => boolean,
): FixedFiles {
  const files = new Map<string, Uint8Array>()
  const overlaid: Sources = {
    load: (file) => files.get(file) ?? sources.load(file),
    period: (name) => sources.period(name),
  }
  let count = 0
  const found = lint(overlaid)
  let diagnostics = found
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixable = diagnostics.filter(({ fix, place }) => fix && mayFix(place.source.file))
    let changed = false
    for (const [file, some] of grouped(fixable, ({ place }) => place.source.file)) {
      const bytes = overlaid.load(file)
      const fixed = bytes && fixFile(file, bytes, some)
      if (!fixed) continue
      files.set(file, fixed.bytes)
      count += fixed.count
      changed = true
    }
    if (!changed) break
    diagnostics = lint(overlaid)
  }
  return { files, count, found, diagnostics }
}
