import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'

/** More links in a row than any system follows. */
const mostLinks = 64

/** Where a file really lies, or would if it were written: links are followed, also one whose end is not there yet. */
export function realPlace(path: string, links = mostLinks): string {
  const at = resolve(path)
  try {
    return realpathSync(at)
  } catch {
    const above = dirname(at)
    const end = links > 0 ? linkEnd(at) : null
    if (end !== null) return realPlace(resolve(realPlace(above, links - 1), end), links - 1)
    return above === at ? at : join(realPlace(above, links), basename(at))
  }
}

function linkEnd(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : null
  } catch {
    return null
  }
}

/** What a file has in common with all its names, hard links too; null where it is not there or the disk has no such thing. */
export function fileId(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return ino === 0n ? null : `${dev}:${ino}`
  } catch {
    return null
  }
}

/** Whether a path is that of a folder or lies below it; by the letters alone. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
