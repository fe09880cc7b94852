import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parsePeriod } from '../model/period.js'
import type { PathKind, PeriodFiles, Sources, Stray } from '../model/sources.js'
import { isPassedOver, kindAt, namesIn } from './names.js'
import { type Named, periodFiles, straysOutside } from './period-files.js'
import { absent } from './unreadable.js'

/** The files of a workspace: the one place that reads them. Paths in and out are relative to the root, with forward slashes. */
export class Workspace implements Sources {
  readonly root: string

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

  static isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  }

  /** A file's bytes; null where there is no such file. */
  readonly load = (file: string): Uint8Array | null => {
    try {
      return readFileSync(join(this.root, file))
    } catch (error) {
      return absent(file, error)
    }
  }

  /** The same, good until the next call: thousands of files are looked through in one stretch of memory. */
  readonly loadForNow = (file: string): Uint8Array | null => {
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
      return absent(file, error)
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

  period(name: string): PeriodFiles | null {
    const period = parsePeriod(name)
    return period && this.planKind(name) === 'file' ? periodFiles(this.root, period, this.named) : null
  }

  /** YAML in plans/ that belongs to no period, and names there that cannot be read. */
  outside(): Stray[] {
    return straysOutside(this.root, this.periods(), this.named)
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

  /** Those that can be read. */
  #names(folder: string): string[] {
    return namesIn(this.root, folder).flatMap(({ name, bytes }) => (bytes === null ? [name] : []))
  }
}
