import { resolve } from 'node:path'
import type { Target } from '../checking/lint-targets.js'
import { periodOfFile, withFile } from '../checking/overlay.js'
import type { Workspace } from '../workspace/workspace.js'
import { type Message, message, type Ports } from './command.js'

export interface InputOptions {
  /** Periods, files or folders; `-` for standard input; none: every period. */
  targets: readonly string[]
  /** What standard input would be called; null where it is not read. */
  stdinFilename: string | null
}

export interface Input {
  file: string
  bytes: Uint8Array
  target: Target
}

/** What an editor hands over: the text as it is on the screen, and the file that it will be. */
export function standardInput(
  { targets, stdinFilename }: InputOptions,
  isReadOnly: boolean,
  workspace: Workspace,
  ports: Ports,
): Input | Message | null {
  if (!targets.includes('-')) return stdinFilename === null ? null : message('stdin-needs-dash', {})
  if (stdinFilename === null) return message('stdin-needs-name', {})
  if (!isReadOnly || targets.length > 1) return message('stdin-alone', {})
  const file = workspace.shown(resolve(ports.folder, stdinFilename))
  const period = periodOfFile(file)
  const files = period === null ? null : workspace.period(period)
  if (!files) return message('not-in-period', { file })
  return { file, bytes: ports.input(), target: { files: withFile(files, file), only: [file] } }
}
