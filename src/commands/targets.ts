import { resolve } from 'node:path'
import { isWithin, type Target } from '../checking/lint-targets.js'
import { meantPeriod, parsePeriod } from '../model/period.js'
import { nearest } from '../suggest/nearest.js'
import type { Workspace } from '../workspace/workspace.js'
import { type Message, message } from './command.js'

/** What is named on the command line: periods, files, folders; nothing named is every period. */
export function targetsOf(names: readonly string[], workspace: Workspace, folder: string): Target[] | Message {
  const targets = new Map<string, Target>()
  const isAll = namesAll(names, workspace, folder)
  const named = isAll ? everyPeriod(workspace) : names
  if ('code' in named) return named
  for (const name of named) {
    const found = parsePeriod(name) ? wholePeriod(name, workspace) : partOf(name, workspace, folder)
    if ('code' in found) return found
    const period = found.files.period.name
    const known = targets.get(period)
    const only = known && (known.only === null || found.only === null ? null : [...known.only, ...found.only])
    targets.set(period, { files: found.files, only: known ? (only ?? null) : found.only })
  }
  return [...targets.values()]
}

/** The names of all periods, or why there is none. */
export function everyPeriod(workspace: Workspace): string[] | Message {
  const periods = workspace.periods()
  if (periods.length > 0) return periods
  const meant = workspace.unread().find(({ name, isPeriod }) => isPeriod && workspace.planKind(name) !== null)
  return meant ? unknownPeriod(meant.name, workspace) : message('no-periods', {})
}

/** Nothing named, the workspace itself, or its folder of plans. */
export function namesAll(names: readonly string[], workspace: Workspace, folder: string): boolean {
  return names.every((name) => !parsePeriod(name) && ['.', 'plans'].includes(workspace.shown(resolve(folder, name))))
}

function wholePeriod(name: string, workspace: Workspace): Target | Message {
  const files = workspace.period(name)
  return files ? { files, only: null } : unknownPeriod(name, workspace)
}

/** Why a period that was named cannot be worked with. */
export function unknownPeriod(name: string, workspace: Workspace): Message {
  const plan = parsePeriod(name) && workspace.planKind(name)
  if (plan && plan !== 'file') return message('plan-not-a-file', { file: `plans/${name}/plan.yaml`, is: plan })
  const known = workspace.periods()
  const suggestion = meantPeriod(name) ?? nearest(name, known)
  return parsePeriod(name)
    ? message('no-period', { period: name, suggestion, known })
    : message('not-a-period', { period: name, suggestion })
}

function partOf(name: string, workspace: Workspace, folder: string): Target | Message {
  const path = workspace.shown(resolve(folder, name))
  const period = /^plans\/([^/]+)/.exec(path)?.[1]
  const files = period === undefined ? null : workspace.period(period)
  const all = files ? [files.plan, ...files.submissions, ...files.strays.map(({ path: stray }) => stray)] : []
  if (period !== undefined && parsePeriod(period) && !files && workspace.holds(`plans/${period}`)) {
    return unknownPeriod(period, workspace)
  }
  if (files && path === `plans/${period}`) return { files, only: null }
  if (files && all.some((file) => isWithin(file, path))) return { files, only: [path] }
  const isThere = workspace.holds(path)
  if (!isThere && !/[/\\.]/.test(name)) return unknownPeriod(name, workspace)
  return isThere ? message('not-in-period', { file: path }) : message('no-file', { file: path })
}
