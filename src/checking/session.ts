import type { Diagnostic } from '../findings/diagnostic.js'
import type { Sources } from '../model/sources.js'
import { type FixedFiles, fixFiles } from './fix-files.js'
import { eachOnce, findingsOf, type LintFiles, type Target } from './lint-targets.js'
import { Overlay, periodOfFile } from './overlay.js'

/** What was found in a target, and what its findings hang on. */
interface Found {
  diagnostics: Diagnostic[]
  files: ReadonlySet<string>
  periods: ReadonlySet<string>
}

/**
 * Findings of some periods, for whoever keeps files open: what is laid over the workspace counts as if it were there, and only
 * what hangs on a file that has changed is looked for anew.
 */
export class LintSession {
  readonly #sources: Overlay
  readonly #targets: readonly Target[]
  readonly #lint: LintFiles
  readonly #found = new Map<Target, Found>()

  constructor(sources: Sources, targets: readonly Target[], lint: LintFiles) {
    this.#sources = new Overlay(sources)
    this.#targets = targets
    this.#lint = lint
  }

  /** Of each target in turn. */
  diagnostics(): Diagnostic[] {
    return eachOnce(this.#targets.map((target) => this.#foundIn(target).diagnostics))
  }

  /** A file of the workspace as somebody has it before him. */
  update(file: string, bytes: Uint8Array): void {
    this.#sources.set(file, bytes)
    const period = periodOfFile(file)
    for (const [target, { files, periods }] of this.#found) {
      if (files.has(file) || (period !== null && periods.has(period))) this.#found.delete(target)
    }
  }

  /** What fixes would make of the files; nothing is changed by it. */
  fix(mayFix: (file: string) => boolean): FixedFiles {
    const lint = (from: Sources) => eachOnce(this.#targets.map((target) => findingsOf(from, target, this.#lint)))
    return fixFiles(this.#sources, lint, mayFix)
  }

  #foundIn(target: Target): Found {
    const known = this.#found.get(target)
    if (known) return known
    const files = new Set<string>()
    const periods = new Set([target.files.period.name])
    const sources: Sources = {
      load: (file) => {
        files.add(file)
        return this.#sources.load(file)
      },
      period: (name) => {
        periods.add(name)
        return this.#sources.period(name)
      },
    }
    const found = { diagnostics: findingsOf(sources, target, this.#lint), files, periods }
    this.#found.set(target, found)
    return found
  }
}
