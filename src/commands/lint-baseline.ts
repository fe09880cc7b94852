import { join } from 'node:path'
import { baselineFile, type IsLookedAt, renewedBaseline, sinceBaseline } from '../checking/baseline.js'
import type { FixedFiles } from '../checking/fix-files.js'
import type { Diagnostic, Finding } from '../findings/diagnostic.js'
import type { OutputFile } from '../output/write-all.js'
import type { Workspace } from '../workspace/workspace.js'
import { type Message, message, type Outcome, outcome } from './command.js'
import { type LintReading, mendedFiles, unsettledIn, writeResults } from './lint-output.js'
import { sha256 } from './sha256.js'

/** What is new since the baseline was written; all of it where there is none. */
export function withoutBaseline(
  workspace: Workspace,
  found: readonly Diagnostic[],
  isLooked: IsLookedAt,
  prune: boolean,
): Known | Message {
  const bytes = workspace.loadData(baselineFile)
  if (!bytes) {
    return prune
      ? message('no-baseline', { file: baselineFile })
      : { diagnostics: found, stale: [], messages: [], pruned: null }
  }
  const since = sinceBaseline(bytes, found, isLooked, sha256)
  if (!since) return message('bad-baseline', { file: baselineFile })
  const { diagnostics, stale, heldBack, pruned } = since
  const messages = heldBack > 0 ? [message('held-back', { file: baselineFile, findings: heldBack })] : []
  if (!prune) return { diagnostics, stale, messages, pruned: null }
  return {
    diagnostics,
    stale: [],
    messages: [...messages, message('baseline-pruned', { file: baselineFile, findings: stale.length })],
    pruned: { path: join(workspace.root, baselineFile), bytes: new TextEncoder().encode(pruned) },
  }
}

/** `pruned`: the baseline to be written, where that was asked for. */
interface Known {
  diagnostics: readonly Diagnostic[]
  stale: readonly Finding[]
  messages: Message[]
  pruned: OutputFile | null
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
