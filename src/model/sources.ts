import type { Period } from './period.js'

/** A file's bytes by its path from the workspace root; null where there is no such file. */
export type Load = (file: string) => Uint8Array | null

/** What something is that stands in a file's or a folder's place. */
export type PathKind = 'file' | 'folder' | 'dead-link' | 'other'

/** What would not be read, though it lies where submissions do; `loop`: a link to a folder above it. */
export interface Stray {
  path: string
  is: PathKind | 'loop'
  /** What should have been the folder of submissions; beside it where there is one. */
  submissions?: 'in-place' | 'beside'
  /** Beside the folder of submissions; in a folder within it that is passed over; in plans/, outside of all periods. */
  where?: 'elsewhere' | 'hidden' | 'outside'
  /** Of a name that is no valid UTF-8: a character each; the path shows them as \\xNN. */
  bytes?: string
}

/** The files of one period. Paths are relative to the workspace root, with forward slashes. */
export interface PeriodFiles {
  period: Period
  plan: string
  submissions: readonly string[]
  strays: readonly Stray[]
}

/** The workspace as the pipeline sees it. */
export interface Sources {
  load: Load
  /** Null where the workspace has no such period. */
  period(name: string): PeriodFiles | null
}

/** A path from the folder of `file`, as a path from the workspace root; null where it leads out of the workspace. */
export function resolvePath(file: string, typed: string): string | null {
  const slashed = typed.replaceAll('\\', '/')
  if (slashed.startsWith('/') || /^[A-Za-z]:/.test(slashed)) return null
  const steps = file.split('/').slice(0, -1)
  for (const step of slashed.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.join('/')
}
