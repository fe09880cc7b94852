import { resolve } from 'node:path'
import { filesNamed, gradeStrays, loadSettings, settingsFile } from '../checking/settings-checks.js'
import { type Diagnostic, sortedByPlace } from '../findings/diagnostic.js'
import type { Sources } from '../model/sources.js'
import type { Language } from '../model/terms.js'
import type { Settings } from '../reading/settings.js'
import { decodeUtf8 } from '../workspace/decode-utf8.js'
import { Unreadable } from '../workspace/unreadable.js'
import { workingFolder } from '../workspace/working-folder.js'
import { Workspace } from '../workspace/workspace.js'
import { decodeUtf8With } from '../yaml/decode.js'
import { type CommonOptions, type Message, message, type Outcome, outcome, type Ports, refusal } from './command.js'

export interface Opened {
  workspace: Workspace
  settings: Settings
  /** Of svod.yaml, warnings alone; of what lies in plans/ outside of all periods. */
  diagnostics: Diagnostic[]
}

/**
 * The workspace and its settings, or the reason why there is nothing to work with. `mayBeNew`: where there is no workspace,
 * the working folder is to become one.
 */
export function openWorkspace(
  { root }: CommonOptions,
  ports: Ports,
  { mayBeNew = false } = {},
): Opened | { refused: Outcome } {
  decodeUtf8With(decodeUtf8)
  const { folder } = ports
  const asked = root === null ? null : resolve(folder, root)
  if (asked !== null && !Workspace.isFolder(asked))
    return { refused: refusal(message('not-a-folder', { folder: root ?? '' })) }
  const found = asked === null ? Workspace.find(folder) : new Workspace(asked)
  const workspace = found ?? (mayBeNew ? new Workspace(folder) : null)
  if (!workspace) return { refused: refusal(message('no-workspace', { folder })) }
  const { settings, diagnostics } = loadSettings(workspace.load)
  if (!diagnostics.some(({ severity }) => severity === 'error')) return withStrays(workspace, settings, diagnostics)
  const messages = [badSettings(diagnostics)]
  return {
    refused: outcome({ exitStatus: 2, diagnostics, messages, language: settings.language, watch: workspace.watched() }),
  }
}

/** Which file has to be mended before anything is done: svod.yaml, or the profile that it names. */
export function badSettings(diagnostics: readonly Diagnostic[]): Message {
  return message('bad-settings', { file: diagnostics[0]?.place.source.file ?? settingsFile })
}

function withStrays(workspace: Workspace, settings: Settings, ofSettings: Diagnostic[]): Opened {
  let named: ReadonlySet<string> | null = null
  workspace.named = () => {
    named ??= filesNamed(workspace.load, workspace.periods(), settings)
    return named
  }
  return { workspace, settings, diagnostics: sortedByPlace([...ofSettings, ...gradeStrays(workspace.outside())]) }
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
export function settingsLanguage(root: string | null): Language | null {
  try {
    const workspace = root === null ? workspaceAround() : new Workspace(resolve(workingFolder(), root))
    return workspace && loadSettings(workspace.load).settings.language
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}
