import { readdirSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Beside the file, so that a rename never crosses a disk; hidden, so that no one takes it for a report; short, since the
 * file's own name may be as long as a name can be. Two machines or containers that share the folder have the same numbers of
 * processes, so the name says whose number it is.
 */
export function temporaryName(path: string, kind: 'new' | 'old'): string {
  return join(dirname(path), `.svod-${thisHost()}-${process.pid}-${chance()}${chance()}.${kind}`)
}

/** Six hexadecimal digits. Two names that are the same do no harm: the second file is not opened. */
function chance(): string {
  return Math.floor(Math.random() * 2 ** 24)
    .toString(16)
    .padStart(6, '0')
}

const named = /^\.svod-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.(?:new|old)$/

const day = 24 * 60 * 60 * 1000

/**
 * Takes away what a process that was killed in the midst of writing has left beside these files: at once where it is seen
 * that the process is gone, and after a day where it ran elsewhere.
 */
export function clearLeftovers(paths: Iterable<string>): void {
  const folders = new Set<string>()
  for (const path of paths) folders.add(dirname(path)).add(dirname(behindLinks(path)))
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const [, host, writer] = named.exec(name) ?? []
      if (host === undefined) continue
      const isGone = host === thisHost() && !isRunning(Number(writer))
      if (isGone || isOld(join(folder, name))) discard(join(folder, name))
    }
  }
}

/** Temporary files lie beside the file itself, not beside a link to it. */
function behindLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

let host: string | null = null

/** The machine, and of its containers the one whose numbers of processes count. */
function thisHost(): string {
  host ??= fnv1a(`${hostname()}\0${processNumbers()}`)
  return host
}

/** Eight hexadecimal digits that tell machines apart; node:crypto would cost every run some milliseconds to load. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

function processNumbers(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
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

/** The old file under another name is as old as that was; when it got the name is what counts. */
function isOld(path: string): boolean {
  try {
    const { mtimeMs, ctimeMs } = statSync(path)
    return Math.max(mtimeMs, ctimeMs) < Date.now() - day
  } catch {
    return false
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
