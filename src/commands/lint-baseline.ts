import { join } from 'node:path'
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js'
import type { OutputFile } from '../output/write-all.js'
import type { Workspace } from '../workspace/workspace.js'
import { type Message, message } from './command.js'

export const baselineFile = 'svod-baseline.json'

/** What is new since the baseline was written; all of it where there is none. */
export async function withoutBaseline(
  workspace: Workspace,
  found: readonly Diagnostic[],
  looked: (file: string) => boolean,
): Promise<{ diagnostics: readonly Diagnostic[]; stale: Finding[] } | Message> {
  const bytes = workspace.load(baselineFile)
  if (!bytes) return { diagnostics: found, stale: [] }
  const { beyond, readBaseline } = await import('../lint/baseline.js')
  const baseline = readBaseline(baselineFile, new TextDecoder().decode(bytes))
  return baseline ? beyond(baseline, found, looked) : message('bad-baseline', { file: baselineFile })
}

export async function baselineText(workspace: Workspace, found: readonly Diagnostic[]): Promise<OutputFile> {
  const { baselineOf } = await import('../lint/baseline.js')
  return { path: join(workspace.root, baselineFile), bytes: new TextEncoder().encode(baselineOf(found)) }
}
