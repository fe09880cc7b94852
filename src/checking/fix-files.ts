import type { Diagnostic } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { groupBy } from '../model/group-by.js'
import type { Sources } from '../model/sources.js'
import { fixFile } from './fix.js'

/** Mending one thing may show another; what takes more passes than this goes round in a circle. */
const mostPasses = 10
/** A circle has at least one of its rules in every two passes running. */
const passesToBlame = 2

export interface FixedFiles {
  /** New bytes of the files that changed, by path from the root. */
  files: Map<string, Uint8Array>
  /** Every file as it was when it was read; nothing else may be replaced by the new bytes. */
  read: ReadonlyMap<string, Uint8Array | null>
  /** How many findings were mended. */
  count: number
  /** What was found before. */
  found: Diagnostic[]
  /** What is left. */
  diagnostics: Diagnostic[]
  /** Rules whose fixes always bring about a next one. Nothing of theirs has been mended. */
  unsettled: RuleId[]
}

/** Mends what can be mended, pass after pass, until nothing changes. Nothing is written here. */
export function fixFiles(
  sources: Sources,
  lint: (sources: Sources) => Diagnostic[],
  mayFix: (file: string) => boolean,
): FixedFiles {
  const read = new Map<string, Uint8Array | null>()
  // Fixes are places in a text: whoever makes them must have before him what was looked at, whatever is saved meanwhile.
  const once: Sources = {
    load(file) {
      const known = read.get(file)
      if (known !== undefined) return known
      const bytes = sources.load(file)
      read.set(file, bytes)
      return bytes
    },
    period: (name) => sources.period(name),
  }
  const found = lint(once)
  // A file may have a hundred thousand findings, and for each the file system would be asked.
  const allowed = new Map<string, boolean>()
  const isAllowed = (file: string) => {
    const known = allowed.get(file) ?? mayFix(file)
    allowed.set(file, known)
    return known
  }
  const unsettled = new Set<RuleId>()
  for (;;) {
    const mended = mend(once, found, lint, (one) => !unsettled.has(one.rule) && isAllowed(one.place.source.file))
    if (mended.blamed.size === 0) return { ...mended, read, found, unsettled: [...unsettled].sort() }
    for (const rule of mended.blamed) unsettled.add(rule)
  }
}

interface Mended extends Pick<FixedFiles, 'files' | 'count' | 'diagnostics'> {
  /** Where it did not settle, the rules that went on mending; none otherwise. */
  blamed: ReadonlySet<RuleId>
}

function mend(
  sources: Sources,
  found: Diagnostic[],
  lint: (sources: Sources) => Diagnostic[],
  mayFix: (one: Diagnostic) => boolean,
): Mended {
  const files = new Map<string, Uint8Array>()
  const overlaid: Sources = {
    load: (file) => files.get(file) ?? sources.load(file),
    period: (name) => sources.period(name),
  }
  const blamed = new Set<RuleId>()
  let count = 0
  let diagnostics = found
  for (let pass = 1; ; pass++) {
    const fixable = diagnostics.filter((one) => one.fix && mayFix(one))
    const made: Diagnostic[] = []
    for (const [file, some] of groupBy(fixable, ({ place }) => place.source.file)) {
      const bytes = overlaid.load(file)
      const fixed = bytes && fixFile(file, bytes, some)
      if (!fixed) continue
      files.set(file, fixed.bytes)
      // One by one: as arguments of one call a hundred thousand are too many.
      for (const one of fixed.made) made.push(one)
      if (isSwollen(fixed.bytes, sources.load(file))) return { files, count, diagnostics, blamed: rulesOf(fixed.made) }
    }
    if (made.length === 0) return { files, count, diagnostics, blamed: new Set() }
    count += made.length
    if (pass > mostPasses - passesToBlame) for (const rule of rulesOf(made)) blamed.add(rule)
    if (pass === mostPasses) return { files, count, diagnostics, blamed }
    diagnostics = lint(overlaid)
  }
}

function rulesOf(made: readonly Diagnostic[]): Set<RuleId> {
  return new Set(made.map(({ rule }) => rule))
}

/** Two expressions that put each other in double a text with every pass; no correction of a text makes it four times as long. */
function isSwollen(bytes: Uint8Array, before: Uint8Array | null): boolean {
  return bytes.length > 4 * (before?.length ?? 0) + 2 ** 20
}
