import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { HeldSignals } from './held-signals.js'
import { clearLeftovers, codeOf, discard, temporaryName } from './temporary.js'

/** A file to be written; `path` absolute. */
export interface OutputFile {
  path: string
  bytes: Uint8Array
  /** What the new bytes were made from: where the file holds anything else by now, it is not replaced. */
  from?: Uint8Array
}

/** A file that is new while others are not; `old`: where its old bytes are, null where there were none. */
export interface LeftFile {
  file: string
  old: string | null
}

/** A file that the system does not let svod write. */
export class Unwritable extends Error {
  readonly file: string
  readonly code: string
  /** Files that were in place by then and could not be put back. */
  readonly left: readonly LeftFile[]

  constructor(file: string, cause: unknown, left: readonly LeftFile[] = []) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    super(`${file}: ${code}`, { cause })
    this.file = file
    this.code = code
    this.left = left
  }
}

/** A file that is no longer what the new bytes were made from. */
export class Changed extends Unwritable {
  constructor(file: string) {
    super(file, Object.assign(new Error('changed'), { code: 'ECHANGED' }))
  }
}

/** Whether the file on disk holds just these bytes. */
export function isUpToDate({ path, bytes }: Pick<OutputFile, 'path' | 'bytes'>): boolean {
  try {
    const { size } = fileAt(path)
    return size === bytes.length && Buffer.compare(readFileSync(path), bytes) === 0
  } catch {
    return false
  }
}

export function isMissing({ path }: Pick<OutputFile, 'path'>): boolean {
  return !existsSync(path)
}

/** The same as isUpToDate for text of which it does not matter how its lines end: git on Windows changes that. */
export function isUpToDateText({ path, bytes }: Pick<OutputFile, 'path' | 'bytes'>): boolean {
  const unified = (some: Uint8Array) => Buffer.from(some).toString('latin1').replaceAll('\r\n', '\n')
  try {
    fileAt(path)
    return unified(readFileSync(path)) === unified(bytes)
  } catch {
    return false
  }
}

/** A device or a pipe is nothing to compare with, nor to put a file in the place of: reading one may never end. */
function fileAt(path: string) {
  const stats = statSync(path)
  if (!stats.isFile() && !stats.isDirectory()) throw Object.assign(new Error('not a file'), { code: 'ENOTFILE' })
  return stats
}

interface Staged {
  file: OutputFile
  /** The new bytes, beside the file, complete and on the disk. */
  fresh: string
  /** The old file under another name, while the new ones are put in place; null where there was none. */
  kept: string | null
  placed: boolean
  /** It has other names, hard links, which a rename leaves with the old bytes. */
  hasOtherNames: boolean
}

/**
 * Writes all files or none, and gives the paths of those whose other names (hard links) keep the old bytes. Each is written
 * whole beside its place and then renamed over it, so that no reader and no killed process ever meets half a file; where one
 * cannot be put in place, those already there are put back. A signal that comes meanwhile is carried out at the end.
 */
export async function writeAll(files: readonly OutputFile[]): Promise<string[]> {
  if (files.length === 0) return []
  clearLeftovers(files.map(({ path }) => path))
  const staged: Staged[] = []
  const signals = new HeldSignals()
  try {
    for (const file of files) {
      staged.push(stage(file))
      // Nothing has been put in place by now. Releasing the signal ends the process.
      if (await signals.haveCome()) return []
    }
    for (const one of staged) keepOld(one)
    // As late as can be: whoever saves a file while it is being mended must not lose what he wrote.
    for (const { file } of staged) holdTo(file)
    for (const one of staged) put(one)
    return staged.flatMap(({ file, hasOtherNames }) => (hasOtherNames ? [file.path] : []))
  } catch (error) {
    const left = staged.flatMap((one) => (putBack(one) ? [] : [{ file: one.file.path, old: rescue(one) }]))
    throw left.length > 0 && error instanceof Unwritable ? new Unwritable(error.file, error.cause, left) : error
  } finally {
    for (const { fresh, kept } of staged) {
      discard(fresh)
      if (kept) discard(kept)
    }
    await signals.release()
  }
}

function stage(given: OutputFile): Staged {
  let fresh = ''
  let file = given
  let hasOtherNames = false
  try {
    mkdirSync(dirname(given.path), { recursive: true })
    const old = statSync(given.path, { throwIfNoEntry: false }) && fileAt(given.path)
    // A rename would put a file in the place of a link, and would not ask whether the old file may be written.
    if (old) {
      accessSync(given.path, constants.W_OK)
      file = { ...given, path: realpathSync(given.path) }
      hasOtherNames = old.nlink > 1
    }
    fresh = temporaryName(file.path, 'new')
    // Until it is known whose file it is nobody else reads it.
    const descriptor = openSync(fresh, 'wx', old && 0o600)
    try {
      if (old) keepAccess(descriptor, old)
      for (let at = 0; at < file.bytes.length; ) at += writeSync(descriptor, file.bytes, at)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (fresh !== '') discard(fresh)
    throw new Unwritable(given.path, error)
  }
  return { file, fresh, kept: null, placed: false, hasOtherNames }
}

/** Whose the old file was and who may do what with it, as far as the system lets one say so. */
function keepAccess(descriptor: number, { uid, gid, mode }: Stats): void {
  const fresh = fstatSync(descriptor)
  const isOwned = fresh.uid === uid && fresh.gid === gid
  const isGiven = isOwned || attempt(() => fchownSync(descriptor, uid, gid))
  const isShared = isGiven || fresh.gid === gid || attempt(() => fchownSync(descriptor, fresh.uid, gid))
  // Of another owner's file nobody is to run as that owner; another group may do what all may.
  const rights = isGiven ? mode & 0o7777 : isShared ? mode & 0o777 : (mode & 0o707) | ((mode & 0o007) << 3)
  attempt(() => fchmodSync(descriptor, rights))
}

function attempt(change: () => void): boolean {
  try {
    change()
    return true
  } catch {
    return false
  }
}

function keepOld(one: Staged): void {
  const kept = temporaryName(one.file.path, 'old')
  try {
    linkOrCopy(one.file.path, kept)
    one.kept = kept
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw new Unwritable(one.file.path, error)
  }
}

function linkOrCopy(path: string, to: string): void {
  try {
    linkSync(path, to)
  } catch (error) {
    if (['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error
    // A memory stick or a network folder may have no hard links.
    copyFileSync(path, to, constants.COPYFILE_EXCL)
  }
}

function holdTo({ path, from }: OutputFile): void {
  if (from && !isUpToDate({ path, bytes: from })) throw new Changed(path)
}

function put(one: Staged): void {
  try {
    renameSync(one.fresh, one.file.path)
    one.placed = true
  } catch (error) {
    throw new Unwritable(one.file.path, error)
  }
}

/** Whether the old file, or none, stands in its place again. */
function putBack({ file, kept, placed }: Staged): boolean {
  if (!placed) return true
  if (!kept) return attempt(() => rmSync(file.path, { force: true }))
  if (attempt(() => renameSync(kept, file.path))) return true
  // What forbids a rename need not forbid this.
  return attempt(() => {
    rmSync(file.path, { force: true })
    linkOrCopy(kept, file.path)
  })
}

/** Where the old file can be found that could not be put back: under a name that no later run clears away. */
function rescue(one: Staged): string | null {
  const { file, kept } = one
  if (kept === null) return null
  const names = [`${file.path}.old`, join(dirname(file.path), `svod-${process.pid}-${Date.now()}.old`)]
  const found = names.find((name) => attempt(() => linkOrCopy(kept, name)))
  if (found === undefined) one.kept = null
  return found ?? kept
}
