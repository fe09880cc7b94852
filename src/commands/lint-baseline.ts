import { join } from 'node:path'
import { baselineFile, renewedBaseline, sinceBaseline } from '../checking/baseline.js'
import type { FixedFiles } from '../checking/fix-files.js'
import type { Diagnostic, Finding } from '../findings/diagnostic.js'
import type { Workspace } from '../workspace/workspace.js'
import { type Message, message, type Outcome, outcome } from './command.js'
import { type LintReading, mendedFiles, unsettledIn, writeResults } from './lint-output.js'
import { sha256 } from './sha256.js'

type IsLookedAt = (file: string) => boolean

/** What is new since the baseline was written; all of it where there is none. */
export function withoutBaseline(
  workspace: Workspace,
  found: readonly Diagnostic[],
  isLooked: IsLookedAt,
): { diagnostics: readonly Diagnostic[]; stale: Finding[] } | Message {
  const since = sinceBaseline(workspace.loadData(baselineFile), found, isLooked, sha256)
  return since ?? message('bad-baseline', { file: baselineFile })
}

/** Writes down today's findings, with what was mended. */
export async function writeBaseline(
  found: readonly Diagnostic[],
  isLooked: IsLookedAt,
  fixed: FixedFiles | null,
  reading: LintReading,
  common: Pick<Outcome, 'language' | 'watch'>,
): Promise<Outcome> {
  const { workspace } = reading
  const renewed = renewedBaseline(workspace.loadData(baselineFile), found, isLooked, sha256)
  if (!renewed) {
    return outcome({ ...common, exitStatus: 2, messages: [message('bad-baseline', { file: baselineFile })] })
  }
  const { text, noted } = renewed
  const file = { path: join(workspace.root, baselineFile), bytes: new TextEncoder().encode(text) }
  const mended = mendedFiles(workspace, fixed)
  const written = await writeResults([file], mended, { ...reading, own: [file.path] }, common)
  if (written.exitStatus !== 0) return written
  const files = mended.map(({ path }) => workspace.shown(path))
  const messages = [
    ...written.messages,
    ...(fixed && fixed.count > 0 ? [message('fixed', { count: fixed.count, files })] : []),
    ...unsettledIn(fixed),
    message('baseline-written', { file: baselineFile, findings: noted }),
  ]
  const left = found.length - noted
  if (left > 0) messages.push(message('baseline-cannot-hold', { findings: left }))
  return { ...written, exitStatus: left > 0 ? 1 : 0, messages }
}
