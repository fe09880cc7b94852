import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isPassedOver } from '../model/file-names.js'
import { dataLimit, sizeLimit } from '../model/limits.js'
import { type Period, parsePeriod } from '../model/period.js'
import type { PathKind, PeriodFiles, Sources, Stray } from '../model/sources.js'
import { kindAt, namesIn } from './names.js'
import { type Named, periodFiles, straysOutside } from './period-files.js'
import { pause, readWhole } from './read-file.js'
import { absent, Unreadable } from './unreadable.js'

/** The files of a workspace: the one place that reads them. Paths in and out are relative to the root, with forward slashes. */
export class Workspace implements Sources {
  readonly root: string
  /** Files that were asked for: no result may be written over one. */
  readonly loaded = new Set<string>()

  /** Files of plans/ that are read wherever they lie, since something names them. */
  named: Named = () => new Set()

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

  /** False where there is none; one that cannot be looked at throws `Unreadable`. */
  static isFolder(path: string): boolean {
    try {
      return statSync(path).isDirectory()
    } catch (error) {
      return absent(path, error) !== null
    }
  }

  /** The bytes of a file in YAML; null where there is no such file. */
  readonly load = (file: string): Uint8Array | null => this.#read(file, sizeLimit)

  /** The same, good until the next call: thousands of files are looked through in one stretch of memory. */
  readonly loadIntoSharedBuffer = (file: string): Uint8Array | null =>
    this.#read(file, sizeLimit, (size) => {
      if (size > this.#room.length) this.#room = Buffer.allocUnsafeSlow(2 * size)
      return this.#room
    })
  #room = Buffer.alloc(2 ** 17)

  /** The bytes of a file that svod wrote: a report as data, what it noted; null where there is no such file. */
  loadData(file: string): Uint8Array | null {
    const bytes = this.#read(file, dataLimit)
    if (bytes && bytes.length > dataLimit) throw new Unreadable(file, 'EFBIG')
    return bytes
  }

  #read(file: string, most: number, room?: (size: number) => Buffer): Uint8Array | null {
    this.loaded.add(file)
    const read = () => {
      try {
        return readWhole(join(this.root, file), most, room)
      } catch (error) {
        return absent(file, error)
      }
    }
    const bytes = read()
    if (bytes || !this.#listed.has(file)) return bytes
    // It has been seen a moment ago: a program that saves it may have moved it aside.
    pause()
    const again = read()
    if (again) return again
    throw new Unreadable(file, 'EGONE')
  }
  readonly #listed = new Set<string>()

  /** Names of the periods that have a folder with a plan, oldest first. */
  periods(): string[] {
    return this.#names('plans')
      .filter((name) => parsePeriod(name) && this.planKind(name) === 'file')
      .sort()
  }

  /** What stands in the place of a period's plan; null where nothing does. */
  planKind(period: string): PathKind | null {
    return kindAt(this.root, `plans/${period}/plan.yaml`)
  }

  /**
   * Folders that look like a period's and are not read: they lack a plan.yaml, or their name is no period. `plan` is what
   * they have in its place.
   */
  unread(): { name: string; isPeriod: boolean; plan: string | null }[] {
    return this.#names('plans')
      .sort()
      .flatMap((name) => {
        if (isPassedOver(name) || (parsePeriod(name) && this.planKind(name) === 'file')) return []
        const entries = kindAt(this.root, `plans/${name}`) === 'folder' ? this.#names(`plans/${name}`) : []
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

  /** The files of a period, listed once: what is gone when it is to be read is told. */
  period(name: string): PeriodFiles | null {
    const known = this.#periods.get(name)
    if (known) return known
    const period = parsePeriod(name)
    if (!period || this.planKind(name) !== 'file') return null
    const files = periodFiles(this.root, period, this.named)
    this.#periods.set(name, files)
    for (const file of [files.plan, ...files.submissions]) this.#listed.add(file)
    return files
  }
  readonly #periods = new Map<string, PeriodFiles>()

  /** YAML in plans/ that belongs to no period, and names there that cannot be read. */
  outside(): Stray[] {
    return straysOutside(this.root, this.periods(), this.named)
  }

  /** Whether there is such a file or folder. */
  holds(path: string): boolean {
    return existsSync(join(this.root, path))
  }

  /** Whether something bears this name, though it be a link that leads nowhere. */
  hasName(path: string): boolean {
    return kindAt(this.root, path) !== null
  }

  /** The submissions of a period, also of one that has no plan yet. */
  submissionsOf(period: Period): readonly string[] {
    return periodFiles(this.root, period, this.named).submissions
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

  /** Those that can be read. */
  #names(folder: string): string[] {
    return namesIn(this.root, folder).flatMap(({ name, bytes }) => (bytes === null ? [name] : []))
  }
}
