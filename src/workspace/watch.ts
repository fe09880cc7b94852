import { type BigIntStats, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** How often is looked, in milliseconds: often enough to seem at once, seldom enough to cost nothing. */
const interval = 200

/** How often is looked whether a change is done with: what never comes to rest is worked on all the same. */
const patience = 20

/**
 * Runs `work`, and again after each change of the files or folders that it names, until the process ends; once, where neither
 * it nor `expected` names any, or where it gives null the first time. It looks for itself: what the system reports of changes does not come from a network
 * folder, and is lost under load. What a file was is compared with what it is, and no time with the clock.
 */
export async function repeatOnChange(
  expected: readonly string[],
  work: () => Promise<readonly string[] | null>,
  waiting: () => Promise<void>,
): Promise<void> {
  let paths = expected
  for (let first = true; ; first = false) {
    // Taken before the work, so that what changes while it goes on is seen as well.
    const before = new Map(paths.map((path) => [path, stateOf(path)]))
    const named = await work()
    if (named && named.length > 0) paths = named
    if (paths.length === 0 || (first && named === null)) return
    const seen = paths.map((path) => before.get(path) ?? stateOf(path)).join('\n')
    if (first) await waiting()
    while (stateOfAll(paths) === seen) await pause(interval)
    await settled(paths)
  }
}

/** Editors save in several steps, so a change counts once nothing moves any more. */
async function settled(paths: readonly string[]): Promise<void> {
  let seen = ''
  for (let looked = 0; looked < patience && stateOfAll(paths) !== seen; looked++) {
    seen = stateOfAll(paths)
    await pause(interval / 2)
  }
}

function stateOfAll(paths: readonly string[]): string {
  return paths.map(stateOf).join('\n')
}

/** Of a file, or of every file below a folder, what tells it from what it was. */
function stateOf(path: string): string {
  const states: string[] = []
  const folders = new Set<string>()
  const visit = (at: string): void => {
    const stat = statOf(at)
    states.push(`${at}:${stat && [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join()}`)
    if (!stat?.isDirectory()) return
    const real = realPathOf(at)
    if (real === null || folders.has(real)) return
    folders.add(real)
    for (const name of namesIn(at)) visit(join(at, name))
  }
  visit(path)
  return states.join('\n')
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return null
  }
}
