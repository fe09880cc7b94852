import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { codeOf, discard, temporaryName } from './temporary.js'

/** A file to be written; `path` absolute. */
export interface OutputFile {
  path: string
  bytes: Uint8Array
  /** What the new bytes were made from: where the file holds anything else by now, it is not replaced. */
  from?: Uint8Array
}

/** A file that the system does not let svod write. */
export class Unwritable extends Error {
  readonly file: string
  readonly code: string

  constructor(file: string, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    super(`${file}: ${code}`, { cause })
    this.file = file
    this.code = code
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
}

/**
 * Writes all files or none. Each is written whole beside its place and then renamed over it, so that no reader and no
 * killed process ever meets half a file; where one cannot be put in place, those already there are put back.
 */
export function writeAll(files: readonly OutputFile[]): void {
  const staged: Staged[] = []
  try {
    for (const file of files) staged.push(stage(file))
    for (const one of staged) keepOld(one)
    // As late as can be: whoever saves a file while it is being mended must not lose what he wrote.
    for (const { file } of staged) holdTo(file)
    for (const one of staged) put(one)
  } catch (error) {
    for (const one of staged) putBack(one)
    throw error
  } finally {
    for (const { fresh, kept } of staged) {
      discard(fresh)
      if (kept) discard(kept)
    }
  }
}

function stage(given: OutputFile): Staged {
  let fresh = ''
  let file = given
  try {
    mkdirSync(dirname(given.path), { recursive: true })
    const old = statSync(given.path, { throwIfNoEntry: false }) && fileAt(given.path)
    // A rename would put a file in the place of a link, and would not ask whether the old file may be written.
    if (old) {
      accessSync(given.path, constants.W_OK)
      file = { ...given, path: realpathSync(given.path) }
    }
    fresh = temporaryName(file.path, 'new')
    const descriptor = openSync(fresh, 'w', old && old.mode & 0o777)
    try {
      for (let at = 0; at < file.bytes.length; ) at += writeSync(descriptor, file.bytes, at)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (fresh !== '') discard(fresh)
    throw new Unwritable(given.path, error)
  }
  return { file, fresh, kept: null, placed: false }
}

function keepOld(one: Staged): void {
  const kept = temporaryName(one.file.path, 'old')
  try {
    rmSync(kept, { force: true })
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
    if (codeOf(error) === 'ENOENT') throw error
    // A memory stick or a network folder may have no hard links.
    copyFileSync(path, to)
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

function putBack({ file, kept, placed }: Staged): void {
  if (!placed) return
  if (kept) renameSync(kept, file.path)
  else rmSync(file.path, { force: true })
}
