import { resolve } from 'node:path'
import { grade } from '../checking/grade.js'
import { type Diagnostic, sortedByPlace } from '../findings/diagnostic.js'
import { resolvePath, type Sources } from '../model/sources.js'
import type { Language } from '../model/terms.js'
import { extendedFiles } from '../reading/extended-files.js'
import { defaultSettings, readSettings, type Settings } from '../reading/settings.js'
import { strayFinding } from '../reading/stray-findings.js'
import { structureRules } from '../rules/structure/structure-rules.js'
import { Unreadable } from '../workspace/unreadable.js'
import { workingFolder } from '../workspace/working-folder.js'
import { Workspace } from '../workspace/workspace.js'
import { type CommonOptions, message, type Outcome, outcome, type Ports, refusal } from './command.js'

export interface Opened {
  workspace: Workspace
  settings: Settings
  /** Of svod.yaml, warnings alone; of what lies in plans/ outside of all periods. */
  diagnostics: Diagnostic[]
}

export const settingsFile = 'svod.yaml'

/** The workspace and its settings, or the reason why there is nothing to work with. */
export function openWorkspace({ root }: CommonOptions, ports: Ports): Opened | { refused: Outcome } {
  const { folder } = ports
  const asked = root === null ? null : resolve(folder, root)
  if (asked !== null && !Workspace.isFolder(asked))
    return { refused: refusal(message('not-a-folder', { folder: root ?? '' })) }
  const workspace = asked === null ? Workspace.find(folder) : new Workspace(asked)
  if (!workspace) return { refused: refusal(message('no-workspace', { folder })) }
  const bytes = workspace.load(settingsFile)
  if (!bytes) return withStrays(workspace, defaultSettings, [])
  const { settings, findings } = readSettings(settingsFile, bytes)
  const diagnostics = sortedByPlace(grade(findings, { severities: new Map(), draft: false, rules: structureRules }))
  if (!diagnostics.some(({ severity }) => severity === 'error')) return withStrays(workspace, settings, diagnostics)
  const messages = [message('bad-settings', { file: settingsFile })]
  return {
    refused: outcome({ exitStatus: 2, diagnostics, messages, language: settings.language, watch: workspace.watched() }),
  }
}

function withStrays(workspace: Workspace, settings: Settings, ofSettings: Diagnostic[]): Opened {
  let named: ReadonlySet<string> | null = null
  workspace.named = () => {
    named ??= filesNamed(workspace, settings)
    return named
  }
  const strays = workspace.outside().map(strayFinding)
  const diagnostics = grade(strays, { severities: new Map(), draft: false, rules: structureRules })
  return { workspace, settings, diagnostics: sortedByPlace([...ofSettings, ...diagnostics]) }
}

/** The files of plans/ that are read though they are no period's: a plan extends them, or svod.yaml names them. */
function filesNamed(workspace: Workspace, { profile }: Settings): ReadonlySet<string> {
  const plans = workspace.periods().map((period) => `plans/${period}/plan.yaml`)
  const profileFile = resolvePath(settingsFile, profile.name)
  return new Set([...extendedFiles(workspace.load, plans), ...(profileFile === null ? [] : [profileFile])])
}

/** The workspace around the working folder; null where there is none, or no such folder any more. */
export function workspaceAround(): Workspace | null {
  try {
    return Workspace.find(workingFolder())
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

/** The workspace with the files that `isKept` read once. */
export function readingOnce(workspace: Workspace, isKept: (file: string) => boolean = () => true): Sources {
  const files = new Map<string, Uint8Array | null>()
  return {
    period: (name) => workspace.period(name),
    load(file) {
      if (!isKept(file)) return workspace.load(file)
      const known = files.get(file)
      if (known !== undefined) return known
      const bytes = workspace.load(file)
      files.set(file, bytes)
      return bytes
    },
  }
}

/** The same for plans alone: each may be one that all later periods inherit, and submissions are not held. */
export function readingPlansOnce(workspace: Workspace): Sources {
  return readingOnce(workspace, (file) => !file.includes('/submissions/'))
}

/** What a watcher has to look at before svod.yaml is read; nothing where there is no workspace. */
export function watchedAtFirst(root: string | null): string[] {
  try {
    if (root === null) return workspaceAround()?.watched() ?? []
    const folder = resolve(workingFolder(), root)
    return Workspace.isFolder(folder) ? new Workspace(folder).watched() : []
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}

/** The language that svod.yaml sets for the interface; null where it does not, or where there is none to be read. */
export function settingsLanguage(): Language | null {
  try {
    const bytes = workspaceAround()?.load(settingsFile)
    return bytes ? readSettings(settingsFile, bytes).settings.language : null
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}
