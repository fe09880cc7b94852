import { dirname, join, relative } from 'node:path'
import { fileId, isBelow, realPlace } from './real-place.js'
import type { Workspace } from './workspace.js'

/** Why nothing may be written to a place: svod reads the file, or would read it as a submission, or a link leads out. */
export type WriteProtection = 'input' | 'submissions' | 'outside'

/** What svod reads of a workspace, and besides; paths are absolute. */
export interface Reading {
  workspace: Workspace | null
  /** Files outside of the workspace, or such as no rule tells from its other files. */
  others?: readonly string[]
  /** Files that svod keeps for itself, so that it may read and write them. */
  own?: readonly string[]
}

/** Tells of any path what stands in the way of a result there, whatever links lie between. */
export function writeProtection(reading: Reading): (path: string) => WriteProtection | null {
  const { workspace, own = [] } = reading
  let known: Known | null = null
  return (path) => {
    const real = realPlace(path)
    if (workspace && leadsOut(path, real, workspace.root)) return 'outside'
    known ??= knownTo(reading)
    const id = fileId(real)
    if (known.places.has(real) || (id !== null && known.ids.has(id))) return 'input'
    if (known.folders.some((folder) => isBelow(real, folder))) return 'submissions'
    const names = workspace ? [path, join(workspace.root, relative(realPlace(workspace.root), real))] : []
    if (names.some((name) => workspace?.isAmongSubmissions(dirname(name)))) return 'submissions'
    return names.some((name) => !own.includes(name) && workspace?.isInput(name)) ? 'input' : null
  }
}

/** Whether a path of the workspace ends up outside of it. What a user names outside from the start is theirs to name. */
export function leadsOut(path: string, real: string, root: string): boolean {
  const realRoot = realPlace(root)
  return (isBelow(path, root) || isBelow(path, realRoot)) && !isBelow(real, realRoot)
}

interface Known {
  places: Set<string>
  ids: Set<string>
  /** Folders of submissions. */
  folders: string[]
}

function knownTo({ workspace, others = [], own = [] }: Reading): Known {
  const { root = '', loaded = [] } = workspace ?? {}
  const periods = workspace?.periods().flatMap((name) => workspace.period(name) ?? []) ?? []
  const submissions = periods.flatMap((files) => files.submissions)
  const plans = periods.map(({ plan }) => plan)
  const read = new Set(['svod.yaml', 'svod-baseline.json', ...loaded, ...plans, ...submissions])
  const known: Known = { places: new Set(), ids: new Set(), folders: [] }
  for (const file of [...others, ...(workspace ? Array.from(read, (name) => join(root, name)) : [])]) {
    if (own.includes(file)) continue
    const id = fileId(file)
    if (id === null) known.places.add(realPlace(file))
    else known.ids.add(id)
  }
  const folders = [...periods.map(({ plan }) => `${dirname(plan)}/submissions`), ...submissions.map(dirname)]
  for (const folder of new Set(folders)) known.folders.push(realPlace(join(root, folder)))
  return known
}
