import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Beside the file, so that a rename never crosses a disk; hidden, so that no one takes it for a report. */
export function temporaryName(path: string, kind: 'new' | 'old'): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${kind}`)
}

/** Takes away what a process that was killed in the midst of writing has left beside these files. */
export function clearLeftovers(paths: readonly string[]): void {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    for (const name of namesIn(folder)) {
      const writer = /^\.report\..*\.(\d+)\.(new|old)$/.exec(name)?.[1]
      if (writer !== undefined && !isRunning(Number(writer))) discard(join(folder, name))
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Takes a file of ours away if that can be done; where it cannot, the fault that led here is the one to tell. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
