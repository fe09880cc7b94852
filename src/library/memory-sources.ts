import { isOfProgram, isPassedOver, isYaml } from '../model/file-names.js'
import { parsePeriod } from '../model/period.js'
import type { PeriodFiles, Sources, Stray } from '../model/sources.js'
import type { UnreadPeriod } from '../reading/unread-period.js'

/** The files of a workspace by their paths from its root, with forward slashes: a text, or the bytes of a file as they are. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A workspace that lies in memory, and is read as `svod` reads one on disk. */
export interface MemorySources extends Sources {
  /** Names of the periods that have a plan, oldest first. */
  periods(): string[]
  /** Names of the periods of which there is a finished report as data. */
  reported(): string[]
  /** Folders of plans/ that look like a period's and are not read. */
  unread(): UnreadPeriod[]
  /** YAML in plans/ that belongs to no period, but for files that something names. */
  outside(named: ReadonlySet<string>): Stray[]
  /** The same with one file as it is now; null: it is there no longer. */
  with(file: string, content: string | Uint8Array | null): MemorySources
}

export function memorySources(files: Files): MemorySources {
  return sourcesOf(new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)])))
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function sourcesOf(contents: ReadonlyMap<string, Uint8Array>): MemorySources {
  const paths = [...contents.keys()].filter((path) => path.startsWith('plans/')).sort(byFolder)
  const isPeriod = (name: string) => parsePeriod(name) !== null && contents.has(`plans/${name}/plan.yaml`)
  const folders = [...new Set(paths.flatMap((path) => /^plans\/([^/]+)\//.exec(path)?.[1] ?? []))]
  return {
    load: (file) => contents.get(file) ?? null,
    period: (name) => (isPeriod(name) ? filesOfPeriod(name, paths) : null),
    periods: () => folders.filter(isPeriod).sort(),
    reported: () => [...contents.keys()].flatMap((path) => /^reports\/([^/]+)\/report\.json$/.exec(path)?.[1] ?? []),
    unread: () => folders.flatMap((name) => (isPeriod(name) ? [] : unreadPeriod(name, paths))),
    outside: (named) =>
      paths.flatMap((path) => {
        const isOfPeriod = isPeriod(path.split('/')[1] ?? '')
        return isOfPeriod || !isYaml(path) || isLeftAlone(path) || named.has(path) ? [] : [stray(path, 'outside')]
      }),
    with(file, content) {
      const changed = new Map(contents)
      if (content === null) changed.delete(file)
      else changed.set(file, bytesOf(content))
      return sourcesOf(changed)
    },
  }
}

/** A folder's files stand together, whatever sign its name has in common with that of another. */
function byFolder(a: string, b: string): number {
  const order = (path: string) => path.replaceAll('/', '\0')
  return order(a) < order(b) ? -1 : 1
}

function filesOfPeriod(name: string, paths: readonly string[]): PeriodFiles | null {
  const period = parsePeriod(name)
  if (!period) return null
  const folder = `plans/${name}/`
  const plan = `${folder}plan.yaml`
  const submissions: string[] = []
  const strays: Stray[] = []
  const elsewhere: Stray[] = []
  for (const path of paths) {
    if (!path.startsWith(folder) || path === plan || isLeftAlone(path)) continue
    const isHidden = path.split('/').slice(0, -1).some(isPassedOver)
    if (!path.startsWith(`${folder}submissions/`)) {
      if (isYaml(path)) elsewhere.push(stray(path, 'elsewhere'))
    } else if (isYaml(path) && !isHidden) submissions.push(path)
    else if (!isHidden || isYaml(path)) strays.push(stray(path, isHidden ? 'hidden' : null))
  }
  return { period, plan, submissions, strays: [...strays, ...elsewhere] }
}

/** What programs keep for themselves; a folder that is passed over is looked into all the same. */
function isLeftAlone(path: string): boolean {
  const steps = path.split('/')
  return isPassedOver(steps.at(-1) ?? '') || steps.slice(0, -1).some(isOfProgram)
}

function stray(path: string, where: Stray['where'] | null): Stray {
  return { path, is: 'file', ...(where && { where }) }
}

function unreadPeriod(name: string, paths: readonly string[]): UnreadPeriod[] {
  if (isPassedOver(name)) return []
  const entries = new Set(
    paths.flatMap((path) => (path.startsWith(`plans/${name}/`) ? (path.split('/')[2] ?? []) : [])),
  )
  const plan = [...entries].find((entry) => /^plan\.ya?ml$/i.test(entry)) ?? null
  const holdsAnswers = [...entries].some((entry) => /^submissions$/i.test(entry))
  return plan !== null || holdsAnswers ? [{ name, isPeriod: parsePeriod(name) !== null, plan, is: null }] : []
}
