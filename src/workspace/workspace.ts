import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parsePeriod } from '../model/period.js'
import type { PathKind, PeriodFiles, Sources, Stray } from '../model/sources.js'

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

/** A submission, or what lies among submissions and is none. */
type Found = Stray & { isSubmission: boolean }

/** The files of a workspace: the one place that reads them. Paths in and out are relative to the root, with forward slashes. */
export class Workspace implements Sources {
  readonly root: string
  /** Files that were asked for: no result may be written over one. */
  readonly loaded = new Set<string>()

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
    this.loaded.add(file)
    try {
      return readFileSync(join(this.root, file))
    } catch (error) {
      return this.#absent(file, error)
    }
  }

  /** The same, good until the next call: thousands of files are looked through in one stretch of memory. */
  readonly loadForNow = (file: string): Uint8Array | null => {
    this.loaded.add(file)
    try {
      const descriptor = openSync(join(this.root, file), 'r')
      try {
        let length = 0
        for (let read = -1; read !== 0; length += read) {
          if (length === this.#room.length) this.#room = Buffer.concat([this.#room], 2 * length)
          read = readSync(descriptor, this.#room, length, this.#room.length - length, null)
        }
        return this.#room.subarray(0, length)
      } finally {
        closeSync(descriptor)
      }
    } catch (error) {
      return this.#absent(file, error)
    }
  }
  #room = Buffer.alloc(2 ** 17)

  /** Names of the periods that have a folder with a plan, oldest first. */
  periods(): string[] {
    return this.#names('plans')
      .filter((name) => parsePeriod(name) && this.planKind(name) === 'file')
      .sort()
  }

  /** What stands in the place of a period's plan; null where nothing does. */
  planKind(period: string): PathKind | null {
    return this.#kind(`plans/${period}/plan.yaml`)
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
    if (!period || this.planKind(name) !== 'file') return null
    const files = this.#names(`plans/${name}`)
      .sort()
      .flatMap((entry) => this.#submissionsIn(`plans/${name}`, entry))
    return {
      period,
      plan: `plans/${name}/plan.yaml`,
      submissions: files.flatMap(({ path, isSubmission }) => (isSubmission ? [path] : [])),
      strays: files.flatMap(({ isSubmission, ...stray }) => (isSubmission ? [] : [stray])),
    }
  }

  /** What stands in the place of `submissions/` without being that folder (a file, Submissions/) is told, not passed over. */
  #submissionsIn(folder: string, entry: string): Found[] {
    const path = `${folder}/${entry}`
    if (entry.toLowerCase() !== 'submissions') return []
    const is = this.#kind(path)
    if (entry === 'submissions' && is === 'folder') return this.#walk(path)
    const submissions = this.#kind(`${folder}/submissions`) === 'folder' ? 'beside' : 'in-place'
    return is === null ? [] : [{ path, is, submissions, isSubmission: false }]
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

  /**
   * Every file below a folder, at any depth, in an order that no file system decides. Links to folders are followed once the
   * rest is known: what lies here goes by its own path, and each folder is read once, however many links lead to it.
   */
  #walk(top: string): Found[] {
    const home = realpathSync(join(this.root, top))
    const seen = new Set<string>()
    const links: string[] = []
    const found: Found[] = []
    const visit = (folder: string, real: string): void => {
      if (seen.has(real)) return
      seen.add(real)
      for (const name of this.#names(folder).sort()) {
        const path = `${folder}/${name}`
        const is = isPassedOver(name) ? null : this.#kind(path)
        if (is === null) continue
        if (is !== 'folder') {
          // A pipe, or a link that leads nowhere, is no submission whatever its name says.
          found.push({ path, is, isSubmission: is === 'file' && isYaml(name) })
        } else if (isLink(join(this.root, path))) {
          links.push(path)
        } else {
          const inside = join(real, name)
          const before = seen.has(inside) ? null : found.length + links.length
          visit(path, inside)
          const isEmpty = found.length + links.length === before
          if (isEmpty && isYaml(name)) found.push({ path, is, isSubmission: false })
        }
      }
    }
    visit(top, home)
    // Links that come up on the way are put behind the others.
    for (const path of links) {
      const real = realpathSync(join(this.root, path))
      if (home !== real && home.startsWith(real.endsWith(sep) ? real : real + sep)) {
        found.push({ path, is: 'loop', isSubmission: false })
      } else visit(path, real)
    }
    // A folder's files stand together, whatever sign its name has in common with that of another.
    const order = (path: string) => path.replaceAll('/', '\0')
    return found.sort((a, b) => (order(a.path) < order(b.path) ? -1 : 1))
  }

  /** Null where there is nothing. */
  #kind(path: string): PathKind | null {
    const absolute = join(this.root, path)
    try {
      const stats = statSync(absolute)
      return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other'
    } catch (error) {
      const leadsNowhere =
        error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(`${error.code}`)
      return leadsNowhere && isLink(absolute) ? 'dead-link' : this.#absent(path, error)
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

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}

/** Dotfiles, the lock files of office programs, and README; README.yaml may well be somebody's answers. */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^readme(\.(?!ya?ml$)[a-z]+)?$/i.test(name)
}
