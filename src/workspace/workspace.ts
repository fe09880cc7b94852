import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parsePeriod } from '../model/period.js'
import type { PeriodFiles, Sources } from '../model/sources.js'

/** A file or folder that the system does not let svod read. */
export class Unreadable extends Error {
  readonly file: string
  readonly code: string

  constructor(file: string, code: string) {
    super(`${file}: ${code}`)
    this.file = file
    this.code = code
  }
}

/** The files of a workspace: the one place that reads them. Paths in and out are relative to the root, with forward slashes. */
export class Workspace implements Sources {
  readonly root: string

  constructor(root: string) {
    this.root = root
  }

  /** The nearest folder at or above `folder` that holds `plans/` or `svod.yaml`; null where there is none. */
  static find(folder: string): Workspace | null {
    for (let at = resolve(folder); ; at = dirname(at)) {
      if (existsSync(join(at, 'plans')) || existsSync(join(at, 'svod.yaml'))) return new Workspace(at)
      if (dirname(at) === at) return null
    }
  }

  static isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  }

  /** A file's bytes; null where there is no such file. */
  readonly load = (file: string): Uint8Array | null => {
    try {
      return readFileSync(join(this.root, file))
    } catch (error) {
      return this.#absent(file, error)
    }
  }

  /** Names of the periods that have a folder with a plan, oldest first. */
  periods(): string[] {
    return this.#names('plans')
      .filter((name) => parsePeriod(name) && existsSync(join(this.root, 'plans', name, 'plan.yaml')))
      .sort()
  }

  /**
   * Folders that look like a period's and are not read: they lack a plan.yaml, or their name is no period. `plan` is what
   * they have in its place.
   */
  unread(): { name: string; isPeriod: boolean; plan: string | null }[] {
    return this.#names('plans')
      .sort()
      .flatMap((name) => {
        if (isPassedOver(name) || this.period(name)) return []
        const entries = this.#kind(`plans/${name}`) === 'folder' ? this.#names(`plans/${name}`) : []
        const plan = entries.find((entry) => /^plan\.ya?ml$/i.test(entry)) ?? null
        const holdsAnswers = entries.some((entry) => /^submissions$/i.test(entry))
        return plan !== null || holdsAnswers ? [{ name, isPeriod: parsePeriod(name) !== null, plan }] : []
      })
  }

  /** Whether a file lies in the workspace itself, wherever links lead. */
  isWithin(file: string): boolean {
    try {
      const [root, real] = [realpathSync(this.root), realpathSync(join(this.root, file))]
      return real.startsWith(root.endsWith(sep) ? root : root + sep)
    } catch {
      return false
    }
  }

  /** Names of the periods of which there is a finished report as data. */
  reported(): string[] {
    return this.#names('reports').filter((name) => parsePeriod(name) && this.holds(`reports/${name}/report.json`))
  }

  period(name: string): PeriodFiles | null {
    const period = parsePeriod(name)
    const plan = `plans/${name}/plan.yaml`
    if (!period || this.#kind(plan) !== 'file') return null
    const files = this.#names(`plans/${name}`)
      .sort()
      .flatMap((entry) => this.#submissionsIn(`plans/${name}`, entry))
    const paths = (wanted: boolean) =>
      files.flatMap(({ path, isSubmission }) => (isSubmission === wanted ? [path] : []))
    return { period, plan, submissions: paths(true), strays: paths(false) }
  }

  /** What stands in the place of `submissions/` without being that folder (a file, Submissions/) is told, not passed over. */
  #submissionsIn(folder: string, entry: string): { path: string; isSubmission: boolean }[] {
    const path = `${folder}/${entry}`
    if (entry.toLowerCase() !== 'submissions') return []
    if (entry === 'submissions' && this.#kind(path) === 'folder') return this.#walk(path)
    return [{ path, isSubmission: false }]
  }

  /** Whether there is such a file or folder. */
  holds(path: string): boolean {
    return existsSync(join(this.root, path))
  }

  /** Files and folders that a watcher has to look at; a profile may be one of them. */
  watched(profile = ''): string[] {
    const own = /\.ya?ml$/i.test(profile) ? [join(this.root, profile)] : []
    return [join(this.root, 'plans'), join(this.root, 'svod.yaml'), ...own]
  }

  /** Whether what is written to a folder would be read as submissions the next time. */
  isAmongSubmissions(folder: string): boolean {
    return /^plans\/[^/]+\/submissions(\/|$)/.test(this.shown(folder))
  }

  /** Whether svod reads this file, so that no result may be written over it. */
  isInput(path: string): boolean {
    return /^(?:plans\/.*\.ya?ml|svod\.yaml|svod-baseline\.json)$/i.test(this.shown(path))
  }

  /** A path as people are shown it: from the root, with forward slashes. */
  shown(path: string): string {
    return relative(this.root, resolve(path)).split(sep).join('/') || '.'
  }

  /** Every file below a folder, at any depth, in an order that no file system decides. Links are followed, each once. */
  #walk(folder: string, above: ReadonlySet<string> = new Set()): { path: string; isSubmission: boolean }[] {
    const names = this.#names(folder).sort()
    if (names.length === 0) return []
    const real = realpathSync(join(this.root, folder))
    if (above.has(real)) return []
    const files = []
    for (const name of names) {
      if (isPassedOver(name)) continue
      const path = `${folder}/${name}`
      const kind = this.#kind(path)
      if (kind !== 'folder') {
        // A pipe, or a link that leads nowhere, is no submission whatever its name says.
        files.push({ path, isSubmission: kind === 'file' && /\.ya?ml$/i.test(name) })
        continue
      }
      files.push(...this.#walk(path, new Set([...above, real])))
    }
    return files
  }

  #kind(path: string): 'file' | 'folder' | 'other' {
    try {
      const stats = statSync(join(this.root, path))
      return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other'
    } catch {
      return 'other'
    }
  }

  #names(folder: string): string[] {
    try {
      return readdirSync(join(this.root, folder))
    } catch (error) {
      this.#absent(folder, error)
      return []
    }
  }

  #absent(file: string, error: unknown): null {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // A path that cannot be one, with a NUL in it or far too long, is the path of no file.
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code)) return null
    if (code !== '') throw new Unreadable(file, code)
    throw error
  }
}

/** Dotfiles, the lock files of office programs, and README; README.yaml may well be somebody's answers. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^readme(\.(?!ya?ml$)[a-z]+)?$/i.test(name)
}
