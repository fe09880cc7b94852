import { statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { isYaml } from '../model/file-names.js'
import type { Period } from '../model/period.js'
import type { PeriodFiles, Stray } from '../model/sources.js'
import { kindAt, namesIn } from './names.js'
import { type Found, realPath, walk } from './walk.js'

/** Files of plans/ that are read wherever they lie, since a plan or svod.yaml names them; asked for where it matters. */
export type Named = () => ReadonlySet<string>

/** The submissions of a period, and whatever lies in its folder that was meant to be one and is not read. */
export function periodFiles(root: string, period: Period, named: Named): PeriodFiles {
  const folder = `plans/${period.name}`
  const plan = `${folder}/plan.yaml`
  const submissions: string[] = []
  const strays: Stray[] = []
  for (const { name } of namesIn(root, folder)) {
    const path = `${folder}/${name}`
    if (name === 'submissions' && kindAt(root, path) === 'folder') {
      for (const found of filesOfSubmissions(root, path)) {
        if (isSubmission(found)) submissions.push(found.path)
        else if (!found.isHidden || isYamlOrUnreadable(found))
          strays.push(strayOf(found, found.isHidden ? 'hidden' : null))
      }
    } else if (isLikeSubmissions(name)) strays.push(...inPlaceOfSubmissions(root, folder, name))
  }
  const isPlan = (path: string) => path === plan || (/\/plan\.yaml$/i.test(path) && isSameFile(root, path, plan))
  const isTold = (path: string) => dirname(path) === folder && (isLikeSubmissions(basename(path)) || isPlan(path))
  strays.push(...unreadYaml(root, folder, isTold, named).map((found) => strayOf(found, 'elsewhere')))
  return { period, plan, submissions, strays }
}

/** YAML in plans/ that belongs to none of the periods, and names there that cannot be read. */
export function straysOutside(root: string, periods: readonly string[], named: Named): Stray[] {
  const folders = new Set(periods.map((name) => `plans/${name}`))
  return unreadYaml(root, 'plans', (path) => folders.has(path), named).map((found) => strayOf(found, 'outside'))
}

function filesOfSubmissions(root: string, top: string): Found[] {
  const home = realPath(root, top) ?? ''
  return walk(root, top, {
    except: () => false,
    leadsTo: (real) => (home !== real && home.startsWith(withSlash(real)) ? 'loop' : 'folder'),
  })
}

/** What might be meant for a submission. Links into plans/, or to what that lies in, are left to where they lead. */
function unreadYaml(root: string, top: string, except: (path: string) => boolean, named: Named): Found[] {
  const plans = withSlash(realPath(root, 'plans') ?? '')
  const isKnown = (real: string) => withSlash(real).startsWith(plans) || plans.startsWith(withSlash(real))
  const found = walk(root, top, { except, leadsTo: (real) => (isKnown(real) ? 'known' : 'folder') })
  return found.filter((one) => isYamlOrUnreadable(one) && !named().has(one.path))
}

/** What stands in the place of `submissions/` without being that folder (a file, Submissions/) is told, not passed over. */
function inPlaceOfSubmissions(root: string, folder: string, name: string): Stray[] {
  const path = `${folder}/${name}`
  const is = kindAt(root, path)
  const submissions = kindAt(root, `${folder}/submissions`) === 'folder' ? 'beside' : 'in-place'
  return is === null ? [] : [{ path, is, submissions }]
}

/** On a disk that does not tell capitals from small letters Plan.yaml is the plan. */
function isSameFile(root: string, one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(join(root, path), { throwIfNoEntry: false }))
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev
}

/** A pipe or a device of such a name would be one, too; reading it fails. */
function isSubmission({ path, is, isHidden, bytes }: Found): boolean {
  return (is === 'file' || is === 'other') && isYaml(path) && !isHidden && bytes === null
}

/** A name that cannot be read may be that of a folder. */
function isYamlOrUnreadable({ path, bytes }: Found): boolean {
  return bytes !== null || isYaml(path)
}

function strayOf({ path, is, bytes }: Found, where: Stray['where'] | null): Stray {
  return { path, is, ...(where && { where }), ...(bytes !== null && { bytes }) }
}

function isLikeSubmissions(name: string): boolean {
  return name.toLowerCase() === 'submissions'
}

function withSlash(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep
}
