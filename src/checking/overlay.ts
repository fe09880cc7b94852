import type { PeriodFiles, Sources } from '../model/sources.js'

/** Files laid over a workspace: as they are on somebody's screen, and not yet on disk. */
export class Overlay implements Sources {
  readonly #below: Sources
  readonly #files = new Map<string, Uint8Array>()

  constructor(below: Sources) {
    this.#below = below
  }

  set(file: string, bytes: Uint8Array): void {
    this.#files.set(file, bytes)
  }

  readonly load = (file: string): Uint8Array | null => this.#files.get(file) ?? this.#below.load(file)

  period(name: string): PeriodFiles | null {
    const files = this.#below.period(name)
    return files && [...this.#files.keys()].reduce(withFile, files)
  }
}

/** Where a file lies that a period would be read from; null where it is none. */
export function periodOfFile(file: string): string | null {
  return /^plans\/([^/]+)\/(plan\.yaml$|submissions\/.*\.[Yy][Aa]?[Mm][Ll]$)/.exec(file)?.[1] ?? null
}

/** A period with one submission more, where the file is one that it has not. */
export function withFile(files: PeriodFiles, file: string): PeriodFiles {
  if (periodOfFile(file) !== files.period.name || file === files.plan || files.submissions.includes(file)) return files
  return { ...files, submissions: [...files.submissions, file].sort() }
}
