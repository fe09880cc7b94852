import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'

/** More links in a row than any system follows. */
const mostLinks = 64

/** Where a file really lies, or would if it were written: links are followed, also one whose end is not there yet. */
export function realPlace(path: string): string {
  let at = resolve(path)
  for (let links = 0; links < mostLinks; links++) {
    try {
      return realpathSync(at)
    } catch {
      const end = linkEnd(at)
      if (end === null) return dirname(at) === at ? at : join(realPlace(dirname(at)), basename(at))
      at = resolve(realPlace(dirname(at)), end)
    }
  }
  return at
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
