import type { Period } from './period.js'

/** A file's bytes by its path from the workspace root; null where there is no such file. */
export type Load = (file: string) => Uint8Array | null

/** The files of one period. Paths are relative to the workspace root, with forward slashes. */
export interface PeriodFiles {
  period: Period
  plan: string
  submissions: readonly string[]
  /** Files under submissions/ that would not be read. */
  strays: readonly string[]
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
