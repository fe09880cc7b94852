import { join } from 'node:path'
import { recordReads, restore, serialize } from '../checking/cache.js'
import { type LintOptions, lintPeriod } from '../checking/lint-period.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import type { PeriodFiles } from '../model/sources.js'
import { tableNames } from '../model/vocabulary.js'
import { type OutputFile, Unwritable, writeAll } from '../output/write-all.js'
import { Unreadable } from '../workspace/unreadable.js'
import type { Workspace } from '../workspace/workspace.js'
import type { Message } from './command.js'
import { placeFault } from './result-places.js'
import { sha256 } from './sha256.js'

const cacheFolder = '.svod-cache'
/** What is kept is of no use to anybody else, so that git passes it over. */
const ignoreFile = `${cacheFolder}/.gitignore`

/** The findings of the last run, for periods in which nothing has changed since: no file, no setting, no rule. */
export class LintCache {
  readonly #workspace: Workspace
  readonly #options: LintOptions
  readonly #version: string
  readonly #key: string
  readonly #fresh: OutputFile[] = []

  constructor(workspace: Workspace, options: LintOptions, version: string) {
    this.#workspace = workspace
    this.#options = options
    this.#version = `${version} ${SVOD_BUILD}`
    this.#key = keyOf(options, version)
  }

  /** Why nothing may be kept of these periods; null where it may. */
  fault(periods: readonly string[]): Message | null {
    const files = [ignoreFile, ...Array.from(new Set(periods), (period) => this.#fileOf(period))]
    const places = files.map((shown) => ({ path: join(this.#workspace.root, shown), shown }))
    return placeFault(places, { workspace: this.#workspace })
  }

  findingsOf(files: PeriodFiles): Diagnostic[] {
    const workspace = this.#workspace
    const file = this.#fileOf(files.period.name)
    const kept = readIfThere(workspace, file)
    const known = kept && restore(kept, this.#version, workspace, sha256)
    if (known) return known
    const { sources, asked } = recordReads(workspace, sha256)
    const diagnostics = lintPeriod(sources, sources.period(files.period.name) ?? files, this.#options)
    const bytes = new TextEncoder().encode(serialize(asked, diagnostics, this.#version, sha256))
    this.#fresh.push({ path: join(workspace.root, file), bytes })
    return diagnostics
  }

  /** Writes down what was found anew, for the next run. */
  async save(): Promise<void> {
    if (this.#fresh.length === 0) return
    const ignore = { path: join(this.#workspace.root, ignoreFile), bytes: new TextEncoder().encode('*\n') }
    try {
      await writeAll(this.#workspace.holds(ignoreFile) ? this.#fresh : [ignore, ...this.#fresh])
    } catch (error) {
      // Where nothing can be kept the next run is as slow as this one, and that is all.
      if (!(error instanceof Unwritable)) throw error
    }
  }

  #fileOf(period: string): string {
    return `${cacheFolder}/${period}-${this.#key}.json`
  }
}

/** What cannot be read of the cache, or a folder in a file's place, is as good as not there; a pipe or a device is told of. */
function readIfThere(workspace: Workspace, file: string): Uint8Array | null {
  try {
    return workspace.loadData(file)
  } catch (error) {
    if (error instanceof Unreadable && error.code !== 'ENOTFILE') return null
    throw error
  }
}

/** Everything besides the files that findings hang on. */
function keyOf({ severities, vocabulary, speller }: LintOptions, version: string): string {
  const tables = tableNames.map((name) => [[...vocabulary.added[name]], [...vocabulary.off[name]]])
  const settings = JSON.stringify([version, SVOD_BUILD, speller !== null, [...severities], vocabulary.contacts, tables])
  return sha256(settings, 'hex').slice(0, 16)
}

declare const SVOD_BUILD: string
