import { readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** How often is looked, in milliseconds: often enough to seem at once, seldom enough to cost nothing. */
const interval = 200

/**
 * Runs `work`, and again after each change of the files or folders that it names, until the process ends; where it
 * names none, once. It looks for itself: what the system reports of changes does not come from a network folder, and is lost under load.
 */
export async function repeatOnChange(
  work: () => Promise<readonly string[]>,
  waiting: () => Promise<void>,
): Promise<void> {
  for (let first = true; ; first = false) {
    const start = Date.now()
    const paths = await work()
    if (paths.length === 0) return
    // What changed while the work went on may not have been seen by it.
    let seen = stateOf(paths, start)
    if (first) await waiting()
    while (stateOf(paths) === seen) await pause(interval)
    // Editors save in several steps, so a change counts once nothing moves any more.
    for (seen = ''; stateOf(paths) !== seen; await pause(interval / 2)) seen = stateOf(paths)
  }
}

/** Of every file its name, time and size; empty where one is newer than `since`. */
function stateOf(paths: readonly string[], since = Number.POSITIVE_INFINITY): string {
  const files = paths.flatMap((path) => [path, ...namesBelow(path).map((name) => join(path, name))])
  const stats = files.map((file) => ({ file, stat: statOf(file) }))
  if (stats.some(({ stat }) => stat && stat.mtimeMs > since)) return ''
  return stats.map(({ file, stat }) => `${file}:${stat?.mtimeMs}:${stat?.size}:${stat?.ino}`).join('\n')
}

function namesBelow(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true }).map(String).sort()
  } catch {
    return []
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
