import { isUtf8 } from 'node:buffer'
import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PathKind } from '../model/sources.js'
import { absent, codeOf } from './unreadable.js'

/** A name in a folder. */
export interface Name {
  /** As it is shown: a byte that is no UTF-8 as \xNN. */
  name: string
  /** The bytes of a name that is no valid UTF-8, a character each; no path leads to such a file. */
  bytes: string | null
  /** What stands there, as the folder itself says; null of a link, which has to be looked at. */
  is: Exclude<PathKind, 'dead-link'> | null
}

/** The names in a folder in an order that no file system decides. Read as bytes: as text the system would make others of them. */
export function namesIn(root: string, folder: string): Name[] {
  try {
    const names = readdirSync(join(root, folder), { encoding: 'buffer', withFileTypes: true }).map(nameOf)
    return names.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    absent(folder, error)
    return []
  }
}

function nameOf(entry: Dirent<Buffer>): Name {
  const bytes = entry.name
  const is = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? null : 'other'
  if (isUtf8(bytes)) return { name: bytes.toString(), bytes: null, is }
  const latin = bytes.toString('latin1')
  const name = latin.replace(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)
  return { name, bytes: latin, is }
}

/** What stands at a path; null where nothing does. */
export function kindAt(root: string, path: string): PathKind | null {
  const absolute = join(root, path)
  try {
    const stats = statSync(absolute)
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other'
  } catch (error) {
    const leadsNowhere = ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error))
    return leadsNowhere && isLink(absolute) ? 'dead-link' : absent(path, error)
  }
}

export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
