import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { isOfProgram, isPassedOver, isYaml } from '../model/file-names.js'
import type { PathKind } from '../model/sources.js'
import { isLink, kindAt, namesIn } from './names.js'
import { absent } from './unreadable.js'

/** What was found below a folder. */
export interface Found {
  path: string
  is: PathKind | 'loop'
  /** It lies in a folder whose name says that it is passed over. */
  isHidden: boolean
  /** See `Name`. */
  bytes: string | null
}

export interface Walk {
  /** Whether a path is not looked at. */
  except(path: string): boolean
  /** What a link to a folder leads to: `known` where that is looked at elsewhere. */
  leadsTo(real: string): 'loop' | 'known' | 'folder'
}

/**
 * Every file below a folder, at any depth, in an order that no file system decides. Links to folders are followed once the
 * rest is known: what lies here goes by its own path, and each folder is read once, however many links lead to it. Folders
 * that are passed over come last.
 */
export function walk(root: string, top: string, { except, leadsTo }: Walk): Found[] {
  const seen = new Set<string>()
  const links: string[] = []
  const hidden: string[] = []
  const linksInHidden: string[] = []
  const found: Found[] = []

  const visit = (folder: string, real: string, isHidden: boolean): void => {
    if (seen.has(real)) return
    seen.add(real)
    for (const { name, bytes, is: listed } of namesIn(root, folder)) {
      const path = `${folder}/${name}`
      if (isOfProgram(name) || except(path)) continue
      const isOver = isPassedOver(name)
      if (bytes !== null) {
        if (!isOver) found.push({ path, is: 'file', isHidden, bytes })
        continue
      }
      // What is gone since it was listed is not passed over: reading it says so.
      const is = listed ?? kindAt(root, path) ?? (isYaml(name) ? 'file' : null)
      if (is !== 'folder') {
        if (is !== null && !isOver) found.push({ path, is, isHidden, bytes })
      } else if (isOver && !isHidden) hidden.push(path)
      else if (isLink(join(root, path))) (isHidden ? linksInHidden : links).push(path)
      else enter(path, join(real, name), isHidden)
    }
  }

  const enter = (path: string, real: string, isHidden: boolean): void => {
    const count = () => found.length + links.length + hidden.length + linksInHidden.length
    const before = seen.has(real) ? null : count()
    visit(path, real, isHidden)
    if (count() === before && isYaml(path) && !isHidden) found.push({ path, is: 'folder', isHidden, bytes: null })
  }

  const follow = (path: string, isHidden: boolean): void => {
    const real = realPath(root, path)
    const leads = real === null ? 'known' : leadsTo(real)
    if (leads === 'loop' && !isHidden) found.push({ path, is: 'loop', isHidden, bytes: null })
    if (real !== null && leads === 'folder') visit(path, real, isHidden)
  }

  const home = realPath(root, top)
  if (home === null) return []
  visit(top, home, false)
  // Links that come up on the way are put behind the others.
  for (const path of links) follow(path, false)
  for (const path of hidden) {
    if (isLink(join(root, path))) linksInHidden.push(path)
    else visit(path, realPath(root, path) ?? '', true)
  }
  for (const path of linksInHidden) follow(path, true)
  // A folder's files stand together, whatever sign its name has in common with that of another.
  const order = (path: string) => path.replaceAll('/', '\0')
  return found.sort((a, b) => (order(a.path) < order(b.path) ? -1 : 1))
}

/** Null where a path leads nowhere. */
export function realPath(root: string, path: string): string | null {
  try {
    return realpathSync(join(root, path))
  } catch (error) {
    return absent(path, error)
  }
}
